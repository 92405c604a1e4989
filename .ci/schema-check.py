#!/usr/bin/env python3
"""Checks every scenario of the repository against the published JSON Schema, with all scalars as strings.

Needs the packages jsonschema and pyyaml. Names of plan files may be given as arguments; they are checked as well.
"""

import json
import pathlib
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "Scenarios" / "schema"


def validator(name):
    schema = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def problems(path, value, schema):
    for error in schema.iter_errors(value):
        where = "/".join(str(part) for part in error.absolute_path) or "the file"
        yield f"{path}: {where}: {error.message}"


def main(plans):
    found = []
    scenario_schema = validator("scenario.schema.json")
    scenarios = sorted(ROOT.glob("Scenarios/*/scenario.yaml"))
    for path in scenarios:
        # The base loader takes every scalar as the string it is.
        found += problems(path, yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader), scenario_schema)
    plan_schema = validator("plan.schema.json")
    for path in plans:
        found += problems(path, json.loads(pathlib.Path(path).read_text(encoding="utf-8")), plan_schema)
    for problem in found:
        print(problem, file=sys.stderr)
    print(f"{len(scenarios)} scenarios and {len(plans)} plans checked, {len(found)} problems")
    return 1 if found or not scenarios else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
