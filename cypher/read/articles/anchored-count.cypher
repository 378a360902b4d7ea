// include: read/articles/stage-<stage>
// include: read/articles/count
