"""The order of the site: its guides, and the navigation."""

from __future__ import annotations

from typing import TypeAlias

from generator.site.guides import Guide
from generator.site.names import Names, called, message_page, operation_page
from generator.site.page import Page

Nav: TypeAlias = "list[dict[str, str | Nav]]"

GUIDES = (
    Guide("docs/start.md", "index.md", "Start", "Start"),
    Guide("docs/which-call.md", "guides/which-call.md", "A school's week", "Guides"),
    Guide("docs/sync.md", "guides/sync.md", "Sync a school", "Guides"),
    Guide("docs/classrooms.md", "guides/classrooms.md", "Classrooms instead of lessons", "Guides"),
    Guide("docs/batches.md", "guides/batches.md", "Batches", "Guides"),
    Guide("docs/errors.md", "guides/errors.md", "Errors and retries", "Guides"),
    Guide("docs/identities.md", "guides/identities.md", "Identities", "Guides"),
    Guide("docs/webhooks.md", "guides/webhooks.md", "Receiving and attendance", "Guides"),
    Guide("docs/launch-links.md", "guides/launch-links.md", "Launch links", "Guides"),
    Guide("docs/recordings.md", "guides/recordings.md", "Recordings and live pages", "Guides"),
    Guide("docs/times-and-numbers.md", "guides/times-and-numbers.md", "Time zones and phone numbers", "Guides"),
    Guide("docs/several-schools.md", "guides/several-schools.md", "Several schools", "Guides"),
    Guide("docs/many-workers.md", "guides/many-workers.md", "Many workers", "Guides"),
    Guide("docs/scale.md", "guides/scale.md", "Scale", "Guides"),
    Guide("docs/speed.md", "guides/speed.md", "Speed", "Guides"),
    Guide("docs/testing.md", "guides/testing.md", "Testing", "Guides"),
    Guide("docs/client.md", "guides/client.md", "The client beyond single calls", "Guides"),
    Guide("docs/from-eeo.md", "guides/from-eeo.md", "Moving from eeo", "Guides"),
    Guide("docs/languages.md", "guides/languages.md", "Other languages", "Guides"),
    Guide("docs/promises.md", "guides/promises.md", "Promises", "Guides"),
    Guide("docs/switched-off.md", "guides/switched-off.md", "What ClassIn switched off", "Guides"),
    Guide("docs/operations.md", "reference/operations/index.md", "All operations", "Reference"),
    Guide("docs/environment.md", "reference/environment.md", "Environment variables", "Reference"),
    Guide("docs/command.md", "reference/command.md", "Command line", "Reference"),
    Guide("docs/commands.md", "reference/commands.md", "Commands of modules", "Reference"),
    Guide("simulator/README.md", "reference/simulator.md", "The simulator", "Reference"),
    Guide("docs/simulator-codes.md", "reference/simulator-codes.md", "Codes of the simulator", "Reference"),
    Guide("docs/spec.md", "reference/openapi.md", "openapi.yaml", "Reference"),
    Guide("SECURITY.md", "reference/security.md", "Security and versions", "Reference"),
    Guide("CHANGELOG.md", "changelog/index.md", "Changelog", "Changelogs"),
    Guide("docs/spec-changelog.md", "changelog/api.md", "API changes", "Changelogs"),
)
"""In the order of the navigation; one whose file is not there is left out."""


def navigation(names: Names, guides: list[Guide], decisions: list[Guide], python: list[Page]) -> Nav:
    """The navigation; the pages of codes are found by their list and by the search."""
    of = {
        section: [guide for guide in guides if guide.section == section]
        for section in dict.fromkeys(one.section for one in guides)
    }
    listed: Nav = [{one.title: one.path} for one in of["Reference"]]
    operations: Nav = [listed.pop(0)]
    for resource in dict.fromkeys(one.resource for one in names.operations if one.method):
        methods: Nav = [
            {called(one): operation_page(one)} for one in names.operations if one.method and one.resource == resource
        ]
        operations.append({resource: methods})
    gone: Nav = [{one.spec.id: operation_page(one)} for one in names.operations if not one.method]
    operations.append({"switched off": gone})
    messages: Nav = [{"All messages": "reference/messages/index.md"}]
    for one in names.document.messages():
        messages.append({one.name: message_page(one.name)})
    of_python: Nav = [{one.title: one.path} for one in python]
    reference: Nav = [
        {"Operations": operations},
        {"Codes": "errors/index.md"},
        {"Messages": messages},
        {"Python": of_python},
    ]
    reference += listed
    start: Nav = [{one.title: one.path} for one in of["Start"]]
    return [
        *start,
        {"Guides": [{one.title: one.path} for one in of["Guides"]]},
        {"Reference": reference},
        {"Decisions": [{one.title: one.path} for one in decisions]},
        {"Changelogs": [{one.title: one.path} for one in of["Changelogs"]]},
    ]
