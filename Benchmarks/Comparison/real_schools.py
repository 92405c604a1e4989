"""Real timetables from FET's examples, with the promises that the tests of the command line make of them.

The files hold real names: they are read from where the Debian package `fet-data` puts them, and stay in the work folder.
"""

import csv
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
from dataclasses import dataclass

EXAMPLES = pathlib.Path("/usr/share/doc/fet-data/examples/FET-5-official")
# The same timetable each time.
SEEDS = [f"--randomseeds{number}={value}" for value, number in enumerate((10, 11, 12, 20, 21, 22), start=1)]


@dataclass
class RealSchool:
    name: str
    path: str
    substitutes: int = 2

    def write(self, workplace, folder):
        """Solves the timetable, imports it and adds the promises."""
        with tempfile.TemporaryDirectory() as scratch:
            command = ["fet-cl", f"--inputfile={EXAMPLES / self.path}", f"--outputdir={scratch}", "--timelimitseconds=60"]
            # FET is a program with windows, and there is no screen. Its exit status is 0 even when time ran out.
            subprocess.run(
                command + ["--htmllevel=0", "--exportcsv=false", *SEEDS],
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            stem = pathlib.Path(self.path).stem
            solved = pathlib.Path(scratch) / "timetables" / stem / f"{stem}_data_and_timetable.fet"
            importing = [workplace.tool, "import", "fet", solved, "--output", folder]
            subprocess.run(importing, check=True, stdout=subprocess.DEVNULL)
        with open(folder / "scenario.yaml", "a") as file:
            file.write(promises(teams(folder), self.substitutes))


ALL = [
    RealSchool("6th-Primary-School", "Greece/Didymoteicho/6th-Primary-School.fet"),
    RealSchool("primaria", "Spain/3-school/primaria.fet"),
    RealSchool("HashiyanaPS", "Namibia/by-Bobby/set-7-2016/HashiyanaPSY16T2a.fet"),
    RealSchool("StAndrewsPS", "Namibia/by-Bobby/set-7-2016/StAndrewsPSY2016T2a.fet", substitutes=4),
    RealSchool("KalengaPS", "Namibia/by-Bobby/set-8-2017/KalengaPSY2017T1d.fet"),
    RealSchool("NamibiaPS", "Namibia/by-Bobby/set-7-2016/NamibiaPSY16T1f.fet"),
    RealSchool("dgspro", "Germany/DGS-Pro/dgspro200809.fet"),
]


def are_installed():
    return shutil.which("fet-cl") is not None and all((EXAMPLES / school.path).exists() for school in ALL)


def teams(folder):
    """The teachers of each year group: everyone belongs where they teach the most, and at least two belong to each."""
    groups = {row["id"]: group(row) for row in table(folder, "classes")}
    order = list(dict.fromkeys(groups.values()))
    times = set()
    for row in table(folder, "timetable"):
        if row["kind"] != "lesson":
            continue
        for name in {groups[each] for each in row["class"].split(" + ") if each in groups}:
            for teacher in filter(None, row["teachers"].split(" + ")):
                times.add((teacher, name, row["lesson"], row["day"], row["period"]))
    hours = {}
    for teacher, name, *_ in times:
        own = hours.setdefault(teacher, dict.fromkeys(order, 0))
        own[name] += 1
    found = []
    for name in order:
        members = [row["id"] for row in table(folder, "people") if row["id"] in hours]
        members = [each for each in members if max(order, key=hours[each].get) == name]
        if len(members) < 2:
            most = sorted((each for each in hours if hours[each][name]), key=lambda each: (-hours[each][name], each))
            members = sorted(most[:2])
        if len(members) > 1:
            found.append((name, members))
    return found


def group(row):
    """The grade; where it is unknown, the class's name without the mark of the parallel class."""
    if row["grade"]:
        return f"grade {row['grade']}"
    name = row["id"]
    stem = name
    while stem and (stem[-1].isnumeric() or stem[-1].islower() or stem[-1].isspace()):
        stem = stem[:-1]
    return f"year {stem or name}"


def table(folder, name):
    with open(folder / f"{name}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def promises(found, substitutes):
    def quoted(text):
        return json.dumps(text, ensure_ascii=False)

    lines = ["substitutes:"]
    lines += [f"  - {{id: substitute {number + 1}}}" for number in range(substitutes)]
    lines.append("teams:")
    lines += [f"  {quoted(name)}: [{', '.join(map(quoted, members))}]" for name, members in found]
    lines.append("cover:")
    lines.append("  pools:")
    lines.append("    - {name: colleagues, action: internal cover, people: {role: teacher}, pay: 24.00 per period}")
    lines.append("    - {name: substitutes, action: substitute, people: {role: substitute}, pay: 180.00 per day}")
    lines.append("  double lessons: 2 points when split")
    lines.append("  limits:")
    lines.append("    - {at most: 2, of: covers, each: teacher, per: week}")
    lines.append("requirements:")
    for name, _ in found:
        lines.append(f"  - name: {quoted(name + ' learns together')}")
        lines.append(f"    team time: {quoted(name)}")
        lines.append("    every: week")
        lines.append("    length: 1 period")
        lines.append("    within: teaching periods")
        lines.append("    release: [colleagues, substitutes]")
        lines.append("    guaranteed: yes")
    lines.append("  - name: One visit each")
    lines.append("    visit: {each of: {role: teacher}, hosts: {role: teacher}}")
    lines.append("    times: 1")
    lines.append("    length: a lesson")
    lines.append("    release: [colleagues, substitutes]")
    lines.append("    guaranteed: yes")
    return "\n".join(lines) + "\n"
