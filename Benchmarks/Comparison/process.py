"""Runs one solver: its output, the most memory it had, and an end by force when it takes too much of either."""

import os
import resource
import signal
import subprocess
import tempfile
import time


def run(command, seconds, megabytes):
    """What the child printed, and how it ended."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        # A session of its own, so that what it starts ends with it.
        child = subprocess.Popen([str(word) for word in command], stdout=out, stderr=errors, start_new_session=True)
        peak, killed = 0, None
        try:
            while True:
                ended, status, usage = os.wait4(child.pid, os.WNOHANG)
                if ended:
                    break
                peak = max(peak, _peak(child.pid))
                if killed is None and time.monotonic() - start > seconds:
                    killed = f"killed after {seconds:g} s"
                if killed is None and peak > megabytes:
                    killed = f"killed at {peak} MB"
                if killed:
                    _kill(child.pid)
                time.sleep(0.02)
        except BaseException:
            _kill(child.pid)
            raise
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        errors.seek(0)
        return {
            "output": out.read().decode(errors="replace"),
            "errors": errors.read().decode(errors="replace")[-600:],
            "exit_status": child.returncode,
            "killed": killed,
            "wall_seconds": round(time.monotonic() - start, 3),
            "processor_seconds": round(usage.ru_utime + usage.ru_stime, 3),
            # The system counts what the parent had when it started the child; where that is more, the polled value tells.
            "peak_megabytes": max(peak, usage.ru_maxrss // 1024 if usage.ru_maxrss > _own_peak() else 0),
        }


def _peak(process):
    try:
        with open(f"/proc/{process}/status") as file:
            return next((int(line.split()[1]) // 1024 for line in file if line.startswith("VmHWM")), 0)
    except OSError:
        return 0


def _own_peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _kill(process):
    try:
        os.killpg(process, signal.SIGKILL)
    except ProcessLookupError:
        pass
