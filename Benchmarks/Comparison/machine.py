"""What a result has to say about where it comes from."""

import os
import platform
import subprocess
import time

from .workplace import PACKAGE, output

# What our results depend on.
SOURCES = ["Package.swift", "Sources", "Benchmarks/Package.swift", "Benchmarks/Sources/trace"]


def machine():
    def field(path, name):
        with open(path) as file:
            return next((line.split(":", 1)[1].strip() for line in file if line.startswith(name)), "unknown")

    kilobytes = int(field("/proc/meminfo", "MemTotal").split()[0])
    return {
        "processor": field("/proc/cpuinfo", "model name"),
        "cores": os.cpu_count(),
        "memory": f"{kilobytes / 2**20:.1f} GiB",
        "system": f"{platform.system()} {platform.machine()}",
    }


def commit():
    """The commit, and whether the sources differ from it."""
    name = output(["git", "rev-parse", "--short=12", "HEAD"], cwd=PACKAGE)
    return name + (" with changes" if changes() else "")


def changes():
    return output(["git", "diff", "HEAD", "--", *SOURCES], cwd=PACKAGE)


def source_identity():
    """The same for the same sources: a commit that only adds results must not make the old ones worthless."""
    trees = [output(["git", "rev-parse", f"HEAD:{path}"], cwd=PACKAGE) for path in SOURCES]
    return "\n".join(trees + [changes()])


def versions(workplace):
    swift = subprocess.run(["swift", "--version"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    return {
        "protected-time": commit(),
        "Swift": swift.split("version ")[1].split()[0] if "version " in swift else "unknown",
        **workplace.peer_versions(),
        "Python": platform.python_version(),
        "date": time.strftime("%Y-%m-%d"),
    }
