#!/usr/bin/env python3
"""Writes and checks the SPDX 2.3 list of what the packages hold and link.

spdx.py write PACKAGES COMMIT OUTPUT   from the .deb and .buildinfo files in the folder PACKAGES and debian/copyright
spdx.py check FILE                     whether FILE keeps the rules of SPDX 2.3 that it can break
"""
import datetime
import email.parser
import hashlib
import json
import pathlib
import re
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parent.parent
LICENSES = {"GPL-3+": "GPL-3.0-or-later", "MIT": "MIT", "OFL-1.1": "OFL-1.1", "FSFAP": "FSFAP"}
OWN_COPYRIGHT = "2026 HEMS maintainers"
MAINTAINERS = "Organization: HEMS maintainers (maintainers@hems.example)"


def spdx_id(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def stanzas(text):
    return [email.parser.Parser().parsestr(part) for part in re.split(r"\n\s*\n", text.strip())]


def package(name, version, license_id, copyright_text, supplier, **more):
    return {"SPDXID": spdx_id(f"{name}-{version}"), "name": name, "versionInfo": version, "supplier": supplier,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": license_id,
            "licenseDeclared": license_id, "copyrightText": copyright_text, **more}


def purl(name, version):
    return {"externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": f"pkg:deb/debian/{name}@{version.replace('+', '%2B')}"}]}


def vendored(copyright_text):
    """What is in the source and not ours: each with a Comment "NAME VERSION, ADDRESS" in debian/copyright, and more
    lines at will."""
    found = []
    for stanza in stanzas(copyright_text):
        owner = (stanza["Copyright"] or "").strip()
        if not stanza["Files"] or owner == OWN_COPYRIGHT:
            continue
        told = re.match(r"\s*(.+) ([0-9][0-9.]*), (https://\S+)(\s|$)", stanza["Comment"] or "")
        if not told:
            raise SystemExit(f"debian/copyright: {stanza['Files'].split()[0]} has no Comment: NAME VERSION, ADDRESS")
        entry = package(told[1], told[2], LICENSES[stanza["License"].split("\n")[0].strip()], owner, f"Person: {owner}")
        entry["supplier"] = "NOASSERTION"
        entry["downloadLocation"] = told[3]
        found.append(entry)
    return found


def installed_versions(folder):
    """The versions that the build was made with."""
    text = "".join(path.read_text() for path in sorted(folder.glob("*.buildinfo")))
    return dict(re.findall(r"^ (\S+?)(?::\S+)? \(= ([^)]+)\),?$", text, re.M))


def needs_of(deb):
    told = subprocess.run(["dpkg-deb", "-f", deb, "Depends"], check=True, capture_output=True, text=True).stdout
    return sorted({re.match(r"\s*([a-z0-9][a-z0-9+.-]*)", need)[1] for need in told.split(",") if need.strip()})


def describe(folder, commit):
    version = re.search(r"^project\(hems VERSION (\S+)", (SOURCE / "CMakeLists.txt").read_text(), re.M)[1]
    epoch = subprocess.run(["git", "-C", SOURCE, "show", "-s", "--format=%ct", commit], check=True, capture_output=True,
                           text=True).stdout
    created = datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    parts = vendored((SOURCE / "debian/copyright").read_text())
    known = installed_versions(folder)
    packages, relations, linked = list(parts), [], {}
    debs = [deb for deb in sorted(folder.glob("*.deb")) if "-dbgsym_" not in deb.name]
    if not debs:
        raise SystemExit(f"There are no packages in {folder}.")
    own = {deb.name.split("_")[0] for deb in debs}
    for deb in debs:
        name, deb_version, _ = deb.name.split("_")
        checksum = {"algorithm": "SHA256", "checksumValue": hashlib.sha256(deb.read_bytes()).hexdigest()}
        entry = package(name, deb_version, "GPL-3.0-or-later", OWN_COPYRIGHT, MAINTAINERS, checksums=[checksum],
                        packageFileName=deb.name)
        packages.append(entry)
        relations.append(("SPDXRef-DOCUMENT", "DESCRIBES", entry["SPDXID"]))
        if name in ("hems", "hemsd"):  # the page is in both
            relations += [(entry["SPDXID"], "CONTAINS", part["SPDXID"]) for part in parts]
        for need in needs_of(deb):
            if need in own:
                relations.append((entry["SPDXID"], "DEPENDS_ON", spdx_id(f"{need}-{version}")))
                continue
            found = known.get(need)
            linked.setdefault(need, package(need, found or "NOASSERTION", "NOASSERTION", "NOASSERTION",
                                            "Organization: Debian", **(purl(need, found) if found else {})))
            kind = "DYNAMIC_LINK" if need.startswith("lib") and found else "DEPENDS_ON"
            relations.append((entry["SPDXID"], kind, linked[need]["SPDXID"]))
    for entry in linked.values():
        if entry["versionInfo"] == "NOASSERTION":
            del entry["versionInfo"]
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"hems-{version}",
            "documentNamespace": f"https://hems.example/spdx/hems-{version}-{commit}",
            "creationInfo": {"created": created, "creators": ["Tool: hems-spdx-1", MAINTAINERS]},
            "packages": packages + [linked[name] for name in sorted(linked)],
            "relationships": [{"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b}
                              for a, kind, b in relations]}


def problems(document):
    """Each breach of a rule, a sentence each."""
    wrong = []

    def must(is_right, text):
        if not is_right:
            wrong.append(text)

    must(document.get("spdxVersion") == "SPDX-2.3", "spdxVersion is not SPDX-2.3")
    must(document.get("dataLicense") == "CC0-1.0", "dataLicense is not CC0-1.0")
    must(document.get("SPDXID") == "SPDXRef-DOCUMENT", "the document has another SPDXID")
    must(document.get("name"), "the document has no name")
    must(re.fullmatch(r"[a-z][a-z0-9+.-]*://[^#\s]+", document.get("documentNamespace", "")),
         "documentNamespace is no address, or has a #")
    creation = document.get("creationInfo", {})
    must(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", creation.get("created", "")), "created is no time in UTC")
    must(creation.get("creators"), "there are no creators")
    for creator in creation.get("creators", []):
        must(re.match(r"(Person|Organization|Tool): \S", creator), f"{creator} is no creator")
    ids = ["SPDXRef-DOCUMENT"] + [entry.get("SPDXID", "") for entry in document.get("packages", [])]
    must(len(ids) > 1, "there are no packages")
    for identifier in ids:
        must(re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", identifier), f"{identifier} is no SPDXID")
        must(ids.count(identifier) == 1, f"{identifier} is there twice")
    for entry in document.get("packages", []):
        name = entry.get("name", "")
        must(name, "a package has no name")
        must(re.match(r"(NOASSERTION|NONE|https?://\S+|git\+\S+)$", entry.get("downloadLocation", "")),
             f"{name} has no downloadLocation")
        must(entry.get("filesAnalyzed") is False, f"{name} claims that its files were analysed")
        must(re.match(r"NOASSERTION$|(Person|Organization): \S", entry.get("supplier", "NOASSERTION")),
             f"{name} has a wrong supplier")
        for key in ("licenseConcluded", "licenseDeclared"):
            must(entry.get(key) in {"NOASSERTION", "NONE", *LICENSES.values()}, f"{name} has a wrong {key}")
        must(entry.get("copyrightText"), f"{name} has no copyrightText")
        for checksum in entry.get("checksums", []):
            must(checksum.get("algorithm") == "SHA256" and
                 re.fullmatch(r"[0-9a-f]{64}", checksum.get("checksumValue", "")), f"{name} has a wrong checksum")
    kinds = {"DESCRIBES", "CONTAINS", "DYNAMIC_LINK", "DEPENDS_ON"}
    for relation in document.get("relationships", []):
        must(relation.get("relationshipType") in kinds, f"{relation} has an unknown type")
        for key in ("spdxElementId", "relatedSpdxElement"):
            must(relation.get(key) in ids, f"{relation.get(key)} is related and not there")
    described = [relation for relation in document.get("relationships", []) if relation["relationshipType"] == "DESCRIBES"]
    must(described, "the document describes nothing")
    return wrong


def main(arguments):
    if len(arguments) == 4 and arguments[0] == "write":
        document = describe(pathlib.Path(arguments[1]), arguments[2])
        text = json.dumps(document, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
        pathlib.Path(arguments[3]).write_text(text)
    elif len(arguments) == 2 and arguments[0] == "check":
        document = json.loads(pathlib.Path(arguments[1]).read_text())
    else:
        raise SystemExit(__doc__)
    wrong = problems(document)
    for text in wrong:
        print(f"spdx.py: {text}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
