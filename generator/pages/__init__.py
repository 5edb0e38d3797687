"""ClassIn's documentation, read: its pages as Markdown sources or saved HTML become facts.

`markdown` and `markup` turn a file into blocks; `tables`, `samples` and `fields` read the blocks; `operations`,
`messages` and `history` say what a page states; `folder` reads all of it. Nothing here knows the spec.
"""
