"""Workflow instances of WfCommons, good ones to begin with."""

from typing import Any


def instance(tasks: list[dict[str, Any]], makespan: Any = None, **fields: Any) -> dict[str, Any]:
    """A workflow instance of these tasks: `id`, `parents`, `program`, `runtime`; `executed: False` for none."""
    execution: dict[str, Any] = {
        "executedAt": "2026-01-01T00:00:00Z",
        "tasks": [
            {
                "id": t["id"],
                "runtimeInSeconds": t.get("runtime", 1),
                "command": {"program": t.get("program", ""), "arguments": []},
            }
            for t in tasks
            if t.get("executed", True)
        ],
    }
    if makespan is not None:
        execution["makespanInSeconds"] = makespan
    return {
        "name": "a run",
        "schemaVersion": "1.5",
        "createdAt": "2026-01-01T00:00:00Z",
        "workflow": {
            "specification": {
                "tasks": [{"name": t["id"], "id": t["id"], "parents": t.get("parents", [])} for t in tasks],
                "files": [],
            },
            "execution": execution,
        },
    } | fields


def mosaic() -> dict[str, Any]:
    """A small run with everything that the format has: names with and without dots, files, machines, measurements."""
    document = instance(
        [
            {"id": "project_1", "program": "/opt/bin/project", "runtime": 15.712},
            {"id": "project_2", "program": "/opt/bin/project", "runtime": 14.25},
            {"id": "sky.fit.diff_3", "parents": ["project_1", "project_2"], "runtime": 0.5},
            {"id": "sky.fit.plane_4", "parents": ["sky.fit.diff_3"], "runtime": 0},
            {"id": "view_5", "parents": ["sky.fit.plane_4"], "program": "view", "runtime": 2},
        ],
        makespan=2354,
        name="mosaic",
        description="A mosaic of the sky, größer",
        author={"name": "somebody", "email": "somebody@example.com"},
        runtimeSystem={"name": "Pegasus", "version": "5.0"},
    )
    specification, execution = document["workflow"]["specification"], document["workflow"]["execution"]
    specification["files"] = [{"id": "a.fits", "sizeInBytes": 4_150_080}, {"id": "b.fits", "sizeInBytes": 0}]
    specification["tasks"][0] |= {"inputFiles": ["a.fits"], "outputFiles": ["b.fits"], "children": ["sky.fit.diff_3"]}
    execution["machines"] = [{"nodeName": "node", "system": "linux", "cpu": {"coreCount": 48, "speedInMHz": 3033}}]
    execution["executedAt"] = "03-23-21T05:57:15Z"
    execution["tasks"][0] |= {
        "avgCPU": 99.9, "memoryInBytes": 14_692_000, "readBytes": 705_205, "priority": 20, "machines": ["node"],
    }  # fmt: skip
    return document
