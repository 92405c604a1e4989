"""Where the comparison works: the package, its tools, the peers' Python, and the folder that all of it leaves its files in."""

import hashlib
import pathlib
import subprocess
import sys

BENCHMARKS = pathlib.Path(__file__).resolve().parent.parent
PACKAGE = BENCHMARKS.parent
REQUIREMENTS = ["ortools", "highspy==1.11.0"]


class Workplace:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.tool = BENCHMARKS / ".build/release/protected-time"
        self.trace = BENCHMARKS / ".build/release/trace"
        self.python = self.folder / "peers/bin/python"

    def install_peers(self):
        if not self.python.exists():
            print("installing the peers …", flush=True)
            subprocess.run([sys.executable, "-m", "venv", self.folder / "peers"], check=True)
        names = [name.split("==")[0] for name in REQUIREMENTS]
        if subprocess.run([self.python, "-c", f"import {', '.join(names)}"], capture_output=True).returncode:
            subprocess.run(
                [self.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *REQUIREMENTS], check=True
            )

    def build(self):
        """Both tools are built in one place, so that the libraries are compiled once."""
        print("building …", flush=True)
        for product in ("protected-time", "trace"):
            command = ["swift", "build", "-c", "release", "--package-path", BENCHMARKS, "--product", product]
            built = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            if built.returncode:
                sys.exit(built.stdout)

    def peer_versions(self):
        program = "import ortools, highspy; print(ortools.__version__, highspy.Highs().version())"
        words = output([self.python, "-c", program]).split()
        return {"OR-Tools": words[0], "HiGHS": words[1]}


def output(command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, **options).stdout.strip()


def digest(*paths):
    """One for the bytes of all the files; folders count with all that is in them."""
    total = hashlib.sha256()
    for path in map(pathlib.Path, paths):
        for file in sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]:
            total.update(file.name.encode())
            with open(file, "rb") as stream:
                total.update(hashlib.file_digest(stream, "sha256").digest())
    return total.hexdigest()[:16]
