// include: read/statements/stage-<stage>
// include: read/statements/count
