"""A school as a folder: four CSV files, planned and applied with the command `classin`, at a simulated school.

`python -m examples.school` is `make demo`. The files beside this one are the folder: the roster of ../roster.csv
without the entries that have to be mended, three courses, who is in which, and a week of lessons.
"""
