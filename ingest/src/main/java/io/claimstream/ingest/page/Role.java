package io.claimstream.ingest.page;

/** What the name of a box says that it is for, in rising order of weight where several say something. */
enum Role {
    /** Nothing is said. */
    NONE,
    /** Often beside the article: dropped where it holds no prose. */
    DOUBTFUL,
    /** The article's own text. */
    CONTENT,
    /** Navigation, sharing, bylines, captions, promotion: dropped, unless it holds most of the page's prose. */
    APART,
    /** What readers wrote: dropped, however much it is. */
    COMMENTS
}
