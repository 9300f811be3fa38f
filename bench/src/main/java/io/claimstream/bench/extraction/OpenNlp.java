package io.claimstream.bench.extraction;

import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.events.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP as one would use it to find names in articles. Its project publishes sentence detectors and tokenizers, and no
 * name finder; that one is trained here, on the articles and the names that the catalog finds in them.
 */
final class OpenNlp {
    private static final String SENTENCES = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TOKENS = "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final NameFinderME names;

    private OpenNlp(SentenceDetectorME sentences, TokenizerME tokenizer, TokenNameFinderModel model) {
        this.sentences = sentences;
        this.tokenizer = tokenizer;
        this.names = new NameFinderME(model);
    }

    static OpenNlp trainedOn(List<Article> articles) {
        try (InputStream sentenceModel = model(SENTENCES);
                InputStream tokenModel = model(TOKENS)) {
            SentenceDetectorME sentences = new SentenceDetectorME(new SentenceModel(sentenceModel));
            TokenizerME tokenizer = new TokenizerME(new TokenizerModel(tokenModel));
            ClaimExtractor extractor = new ClaimExtractor();
            List<NameSample> samples = new ArrayList<>();
            for (Article article : articles) {
                Reading reading = extractor.read(article);
                for (Span sentence : sentences.sentPosDetect(reading.plain().text())) {
                    samples.add(sample(reading, sentence, tokenizer));
                }
            }
            TokenNameFinderModel names = NameFinderME.train(
                    "en",
                    null,
                    ObjectStreamUtils.createObjectStream(samples),
                    TrainingParameters.defaultParams(),
                    new TokenNameFinderFactory());
            return new OpenNlp(sentences, tokenizer, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many names {@code text} has. */
    int names(String text) {
        int found = 0;
        names.clearAdaptiveData();
        for (String sentence : sentences.sentDetect(text)) {
            found += names.find(tokenizer.tokenize(sentence)).length;
        }
        return found;
    }

    private static NameSample sample(Reading reading, Span sentence, TokenizerME tokenizer) {
        String words = reading.plain().text().substring(sentence.getStart(), sentence.getEnd());
        Span[] places = tokenizer.tokenizePos(words);
        List<Span> names = new ArrayList<>();
        int free = 0;
        for (Mention mention : reading.mentions()
                .within(new io.claimstream.enrich.text.Span(sentence.getStart(), sentence.getEnd()))) {
            int first = free;
            while (first < places.length && places[first].getStart() + sentence.getStart() < mention.start()) {
                first++;
            }
            int behind = first;
            while (behind < places.length && places[behind].getEnd() + sentence.getStart() <= mention.end()) {
                behind++;
            }
            if (behind > first) {
                names.add(new Span(first, behind, mention.kind().name()));
                free = behind;
            }
        }
        return new NameSample(Span.spansToStrings(places, words), names.toArray(new Span[0]), false);
    }

    private static InputStream model(String name) throws IOException {
        InputStream model = OpenNlp.class.getResourceAsStream("/" + name);
        if (model == null) {
            throw new IOException(name + " is not on the class path");
        }
        return model;
    }
}
