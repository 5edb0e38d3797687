"""The Python packages, compared with griffe: what it calls breaking, and what is new, which it does not report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import griffe

from generator.changes.entries import Change, Effect, Subject
from generator.naming import class_name

CLIENT, RESOURCES = "classin_client", "classin_api.resources"
ROOTS = ("overrides", "generated_client")
"""The folders that hold the packages."""

_Object = griffe.Object | griffe.Alias
_Surface = dict[str, _Object]


def compare(old: Path, new: Path, operations: Mapping[str, str] | None = None) -> list[Change]:
    """The changes of the public names below two folders; `operations` has the operationId of each method."""
    before, after = _surface(old), _surface(new)
    found: list[Change] = []
    for name, was in before.items():
        subject = _subject(name, operations or {})
        now = after.get(name)
        if now is None:
            if name.rpartition(".")[0] not in before.keys() - after.keys():
                found.append(Change(subject, "removed.", Effect.BREAKS))
        else:
            found.extend(_one(subject, was, now))
    for name in after:
        if name not in before and (name.rpartition(".")[0] not in after.keys() - before.keys()):
            found.append(Change(_subject(name, operations or {}), "new.", Effect.ADDS))
    # The methods of AsyncCourses are those of Courses, and so are their changes.
    return list(dict.fromkeys(found))


def differs(old: Path, new: Path) -> bool:
    """Whether any file of the packages is another."""
    return _files(old) != _files(new)


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for root in ROOTS
        for path in (folder / root).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _surface(folder: Path) -> _Surface:
    """Every public name: those of the client's `__all__` and of the modules in it, and the generated methods."""
    paths = [folder / root for root in ROOTS if (folder / root).is_dir()]
    loader = griffe.GriffeLoader(search_paths=paths, allow_inspection=False)
    packages = [name for name in (CLIENT, "classin_api") if any((path / name).is_dir() for path in paths)]
    loaded = {name: loader.load(name, submodules=True) for name in packages}
    loader.resolve_aliases(implicit=False, external=False)
    found: _Surface = {}
    if CLIENT in loaded:
        found |= _exported(loaded[CLIENT], "")
    resources = loaded["classin_api"].members.get("resources") if "classin_api" in loaded else None
    for name, module in sorted((resources.members if resources else {}).items()):
        if isinstance(module, griffe.Module):
            for kind in (class_name(name), f"Async{class_name(name)}"):
                if kind in module.members:
                    found |= _members(module.members[kind], name, inherited=False)
    return found


def _exported(module: _Object, prefix: str) -> _Surface:
    """What a module's `__all__` names, with the members of classes and the `__all__` of modules."""
    found: _Surface = {}
    for name in sorted(map(str, module.exports or ())):
        member = module.members.get(name)
        if member is None:
            continue
        try:
            target = member.final_target if isinstance(member, griffe.Alias) else member
        except griffe.AliasResolutionError:
            # It comes from a package that is not read here: the name is all that is known of it.
            found[f"{prefix}{name}"] = member
            continue
        found[f"{prefix}{name}"] = target
        if target.is_module:
            found |= _exported(target, f"{name}.")
        elif target.is_class:
            found |= _members(target, f"{prefix}{name}", inherited=True)
    return found


def _members(target: _Object, prefix: str, *, inherited: bool) -> _Surface:
    """The public members of a class; `__init__` stands for calling it."""
    members = target.all_members if inherited else target.members
    found: _Surface = {}
    for name, member in members.items():
        if name.startswith("_") and (name != "__init__" or not inherited):
            continue
        found[f"{prefix}.{name}"] = member
    return found


def _one(subject: Subject, was: _Object, now: _Object) -> Iterator[Change]:
    old, new = _target(was), _target(now)
    if old is None or new is None:
        return
    for breakage in _breakages(old, new):
        name = getattr(breakage.old_value, "name", None) or getattr(breakage.new_value, "name", None)
        yield _breaking(subject, breakage, str(name))
    if isinstance(old, griffe.Function) and isinstance(new, griffe.Function):
        yield from _more(subject, old, new)


def _target(member: _Object) -> griffe.Object | None:
    try:
        return member.final_target if isinstance(member, griffe.Alias) else member
    except griffe.AliasResolutionError:
        return None


def _breakages(old: griffe.Object, new: griffe.Object) -> Iterator[griffe.Breakage]:
    """What griffe finds between two objects; members of classes and modules are names of their own here."""
    holders = griffe.Module("old"), griffe.Module("new")
    for holder, target in zip(holders, (old, new), strict=True):
        # Being in the surface is what makes it public, wherever it is defined.
        target.public = True
        holder.members["it"] = target
    for breakage in griffe.find_breaking_changes(*holders):
        if breakage.kind in _OF_HOLDERS or not (old.is_class or old.is_module):
            yield breakage


_OF_HOLDERS = (griffe.BreakageKind.CLASS_REMOVED_BASE, griffe.BreakageKind.OBJECT_CHANGED_KIND)
_KEYWORD = {
    griffe.BreakageKind.PARAMETER_REMOVED: ("keyword `{name}` removed.", Effect.BREAKS),
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: ("new required keyword `{name}`.", Effect.BREAKS),
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: ("keyword `{name}` is required now.", Effect.BREAKS),
    griffe.BreakageKind.PARAMETER_CHANGED_KIND: ("`{name}` is {new}, was {old}.", Effect.BREAKS),
    griffe.BreakageKind.PARAMETER_MOVED: ("argument `{name}` has another place.", Effect.BREAKS),
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT: ("default of `{name}` is `{new}`, was `{old}`.", Effect.NOTICE),
}


def _breaking(subject: Subject, breakage: griffe.Breakage, name: str) -> Change:
    if breakage.kind in _KEYWORD:
        text, effect = _KEYWORD[breakage.kind]
        was, now = _said(breakage.old_value), _said(breakage.new_value)
        if breakage.kind is griffe.BreakageKind.PARAMETER_CHANGED_KIND:
            was, now = breakage.old_value.kind.value, breakage.new_value.kind.value
        return Change(subject, text.format(name=name, old=was, new=now), effect, frozenset({name}))
    return Change(subject, f"{breakage.kind.value.lower()}.", Effect.BREAKS)


def _more(subject: Subject, old: griffe.Function, new: griffe.Function) -> Iterator[Change]:
    """What griffe does not tell: new keywords, and other types of the hand-written ones."""
    known = {parameter.name: parameter for parameter in old.parameters}
    for parameter in new.parameters:
        earlier = known.get(parameter.name)
        part = frozenset({parameter.name})
        if earlier is None:
            if not parameter.required:
                yield Change(subject, f"new optional keyword `{parameter.name}`.", Effect.ADDS, part)
        elif earlier.required and not parameter.required:
            yield Change(subject, f"keyword `{parameter.name}` is optional now.", Effect.ADDS, part)
        elif _typed(earlier.annotation) != _typed(parameter.annotation) and not _is_generated(new):
            text = f"type of `{parameter.name}`: `{parameter.annotation}`, was `{earlier.annotation}`."
            yield Change(subject, text, Effect.NOTICE, part)
    if _typed(old.returns) != _typed(new.returns) and old.returns is not None and new.returns is not None:
        yield Change(subject, f"returns `{new.returns}`, was `{old.returns}`.", Effect.NOTICE)


def _is_generated(function: griffe.Function) -> bool:
    """Types of keywords that come from the description are reported in its terms."""
    return function.path.startswith(RESOURCES)


def _typed(annotation: object) -> str:
    return str(annotation).replace(" ", "")


def _said(parameter: object) -> str:
    return str(getattr(parameter, "default", ""))


def _subject(name: str, operations: Mapping[str, str]) -> Subject:
    shown = name.removesuffix(".__init__")
    return Subject("Python", f"`{shown}`", frozenset({shown, operations.get(name, shown)}))
