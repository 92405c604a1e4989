"""Checks every scenario of a folder, and plan files, against the published JSON Schemas.

An independent reader: PyYAML with all scalars as strings, and Python's jsonschema.

    validate.py Scenarios plan.json …
"""

import json
import pathlib
import sys

import jsonschema
import yaml


def check(schema, value, name):
    errors = sorted(jsonschema.Draft202012Validator(schema).iter_errors(value), key=lambda error: list(error.path))
    for error in errors:
        print(f"{name}: {'/'.join(map(str, error.path))}: {error.message[:300]}")
    print(f"{name}: {'does not match' if errors else 'matches'}")
    return not errors


def main():
    folder = pathlib.Path(sys.argv[1])
    schemas = {}
    for kind in ("scenario", "plan"):
        schemas[kind] = json.loads((folder / "schema" / f"{kind}.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schemas[kind])
    scenarios = sorted(folder.glob("*/scenario.yaml"))
    good = bool(scenarios)
    for path in scenarios:
        value = yaml.load(path.read_text(encoding="utf-8-sig"), Loader=yaml.BaseLoader)
        good &= check(schemas["scenario"], value, path)
    for path in sys.argv[2:]:
        good &= check(schemas["plan"], json.loads(pathlib.Path(path).read_text(encoding="utf-8")), path)
    sys.exit(0 if good else 1)


main()
