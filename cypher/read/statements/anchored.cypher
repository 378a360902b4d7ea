// A page of the statements that some nodes lead to, where the filter names these.
// include: read/statements/stage-<stage>
// include: read/statements/page
