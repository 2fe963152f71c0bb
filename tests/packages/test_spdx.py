#!/usr/bin/env python3
"""scripts/spdx.py finds what it is there to find."""
import copy
import importlib.util
import pathlib
import unittest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "scripts/spdx.py"
spec = importlib.util.spec_from_file_location("spdx", SCRIPT)
spdx = importlib.util.module_from_spec(spec)
spec.loader.exec_module(spdx)


def document():
    part = spdx.package("uPlot", "1.6.32", "MIT", "2022 Leon Sorokin", "NOASSERTION")
    deb = spdx.package("hemsd", "0.2.0", "GPL-3.0-or-later", spdx.OWN_COPYRIGHT, spdx.MAINTAINERS,
                       checksums=[{"algorithm": "SHA256", "checksumValue": "a" * 64}])
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": "hems-0.2.0",
            "documentNamespace": "https://hems.example/spdx/x",
            "creationInfo": {"created": "2026-11-30T00:00:00Z", "creators": ["Tool: hems-spdx-1"]},
            "packages": [part, deb],
            "relationships": [
                {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": deb["SPDXID"]},
                {"spdxElementId": deb["SPDXID"], "relationshipType": "CONTAINS", "relatedSpdxElement": part["SPDXID"]}]}


class Rules(unittest.TestCase):
    def test_a_right_document_has_no_problems(self):
        self.assertEqual(spdx.problems(document()), [])

    def test_each_breach_is_named(self):
        breaches = [
            lambda d: d.update(spdxVersion="SPDX-2.2"),
            lambda d: d.update(documentNamespace="https://hems.example/#x"),
            lambda d: d["creationInfo"].update(created="2026-11-30 00:00:00"),
            lambda d: d["creationInfo"].update(creators=["hems"]),
            lambda d: d["packages"].append(copy.deepcopy(d["packages"][0])),
            lambda d: d["packages"][0].update(SPDXID="SPDXRef-a b"),
            lambda d: d["packages"][0].update(licenseDeclared="Whatever"),
            lambda d: d["packages"][0].pop("copyrightText"),
            lambda d: d["packages"][1]["checksums"][0].update(checksumValue="a" * 40),
            lambda d: d["relationships"].pop(0),
            lambda d: d["relationships"][1].update(relatedSpdxElement="SPDXRef-nobody"),
        ]
        for breach in breaches:
            broken = document()
            breach(broken)
            self.assertNotEqual(spdx.problems(broken), [], breach)

    def test_what_is_not_ours_is_listed_with_its_licence(self):
        parts = spdx.vendored((spdx.SOURCE / "debian/copyright").read_text())
        told = [(part["name"], part["versionInfo"], part["licenseDeclared"]) for part in parts]
        self.assertIn(("uPlot", "1.6.32", "MIT"), told)
        self.assertIn(("Inter", "3.19", "OFL-1.1"), told)

    def test_what_is_not_ours_has_to_be_told(self):
        with self.assertRaises(SystemExit):
            spdx.vendored("Files: x\nCopyright: 2020 Somebody\nLicense: MIT\n")

    def test_the_vendored_chart_is_of_the_version_that_is_told(self):
        script = (spdx.SOURCE / "resources/web/vendor/uPlot.iife.min.js").read_text()
        self.assertIn("uPlot (v1.6.32)", script[:200])


if __name__ == "__main__":
    unittest.main()
