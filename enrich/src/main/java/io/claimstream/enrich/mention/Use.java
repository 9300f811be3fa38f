package io.claimstream.enrich.mention;

/** What a text does with a name that nobody knows, as far as it speaks for or against its being a model's. */
enum Use {
    /** "NAME is a … model", "NAME, an open LLM" */
    SAID,
    /** "NAME is a language model" */
    LANGUAGE_MODEL,
    /** "NAME is a … model", where that is what it is, not what it is about; "its model, NAME," */
    DEFINED,
    /** "the model NAME", "the NAME model" */
    CALLED,
    /** "unveiled NAME" */
    INTRODUCED,
    /** "Meta unveiled NAME" */
    OF_MAKER,
    /** "NAME reaches 88 %" */
    SCORES,
    /** "NAME reaches 88 % on MMLU", where nothing but a name stands so */
    PROPER,
    /** "They unveiled NAME. The model …" */
    RESUMED,
    /** "88 % for NAME", "NAME: 88.1", "NAME's 88.1" */
    HAS_RESULT,
    /** "GPT-5 and NAME" */
    BESIDE,
    /** "ahead of NAME", "NAME보다" */
    RIVAL,
    /** "models such as NAME" */
    EXAMPLE,
    /** "Meta's NAME" */
    OF_VENDOR,
    /** "the weights of NAME", "NAME's weights" */
    HAS_WEIGHTS,
    /** "NAME采用MIT协议": a licence is told of it */
    LICENSED,
    /** "A larger sibling, NAME": says something of a longer name of a family */
    KIN,
    /** A paragraph is headed by it: "**NAME 2.** An 8B model …" */
    HEADS,
    /** Below "Model" in a table, or at the head of an item in a list of models */
    TABLED,
    /** "NAME Labs", "NAME says", "NAME, a start-up" */
    SOMEBODY,
    /** "NAME is a chip", "They unveiled NAME. The festival …" */
    OTHER_THING
}
