"""What is compared: invented schools and districts of several sizes, impossible ones, and real timetables."""

import fnmatch
import json
import shutil
import subprocess
from dataclasses import dataclass, field

from . import real_schools
from .workplace import PACKAGE, digest, output

TEACHERS = (12, 25, 60, 120)
WEEKS = (1, 4, 8, 16)
TIGHTNESS = ("loose", "tight")
# Schools of a district, each of 25 teachers for one week; they share substitutes.
SCHOOLS = (10, 20)


@dataclass
class Instance:
    name: str
    # "school", "district", "impossible", "example" or "real".
    kind: str
    teachers: int = 0
    weeks: int = 0
    schools: int = 1
    tightness: str = ""
    # What `protected-time generate` is asked for.
    options: list = field(default_factory=list)
    school: object = None
    # Known when the instance is prepared.
    scenario: object = None
    model: object = None
    goals: list = field(default_factory=list)
    levels: list = field(default_factory=list)
    scenario_digest: str = ""
    model_digest: str = ""

    @property
    def size(self):
        """How many weeks of schools there are."""
        return self.weeks * self.schools

    def prepare(self, workplace, tool_digest):
        """Makes the scenario, the exported model and what its levels say; keeps those that the same tools have made."""
        folder = workplace.folder / "instances" / self.name
        stamp = folder / "prepared.json"
        self.scenario = folder / "school/scenario.yaml"
        self.model = folder / "model.opb"
        known = json.loads(stamp.read_text()) if stamp.exists() else {}
        if known.get("tool") != tool_digest:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            self._make(workplace, folder / "school")
            export = [workplace.tool, "export", self.scenario, "--format", "opb", "--output", self.model]
            subprocess.run(export, check=True)
            known = json.loads(output([workplace.trace, "--levels", self.scenario]))
            known |= {"tool": tool_digest, "scenario": digest(folder / "school"), "model": digest(self.model)}
            stamp.write_text(json.dumps(known))
        self.goals, self.levels = known["goals"], known["levels"]
        self.scenario_digest, self.model_digest = known["scenario"], known["model"]

    def _make(self, workplace, folder):
        if self.kind == "example":
            shutil.copytree(PACKAGE / "Scenarios" / self.name, folder)
        elif self.kind == "real":
            self.school.write(workplace, folder)
        else:
            subprocess.run([workplace.tool, "generate", folder, *self.options], check=True, stdout=subprocess.DEVNULL)


def every():
    found = []
    for teachers in TEACHERS:
        for weeks in WEEKS:
            for tightness in TIGHTNESS:
                found.append(_generated(f"{teachers}x{weeks}-{tightness}", "school", teachers, weeks, tightness=tightness))
    for schools in SCHOOLS:
        for tightness in TIGHTNESS:
            found.append(_generated(f"{schools}-schools-{tightness}", "district", 25, 1, schools, tightness))
    for teachers in TEACHERS:
        found.append(_generated(f"{teachers}x4-impossible", "impossible", teachers, 4))
    found.append(Instance("koulumestari", "example"))
    if real_schools.are_installed():
        found += [Instance(f"real-{school.name}", "real", school=school) for school in real_schools.ALL]
    return found


def _generated(name, kind, teachers, weeks, schools=1, tightness=""):
    options = ["--seed", "1", "--teachers", str(teachers), "--weeks", str(weeks)]
    if schools > 1:
        options += ["--schools", str(schools)]
    options += ["--tightness", tightness] if tightness else ["--impossible"]
    return Instance(name, kind, teachers, weeks, schools, tightness, options)


def chosen(patterns):
    """Those whose name matches one of the patterns, with commas between them."""
    wanted = [pattern for pattern in patterns.split(",") if pattern] or ["*"]
    return [each for each in every() if any(fnmatch.fnmatch(each.name, pattern) for pattern in wanted)]
