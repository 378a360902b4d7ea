// A page of the articles that some nodes lead to, where the filter names these.
// include: read/articles/stage-<stage>
// include: read/articles/page
