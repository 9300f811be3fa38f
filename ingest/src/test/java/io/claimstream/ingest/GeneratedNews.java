package io.claimstream.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * News with known copies. Articles come in launches: those on one launch are by different authors, but
 * share names, figures and what the maker is quoted with. A copy has another headline, a line of its
 * own, a few words changed, and often paragraphs cut.
 */
final class GeneratedNews {
    private static final int WORDS = 6_000;

    private final Random random;
    private final List<String> words;
    private final List<Item> items = new ArrayList<>();

    /** @param family of an original and its copies */
    record Item(RawRecord record, String url, int family, String text) {}

    private GeneratedNews(long seed) {
        random = new Random(seed);
        words = IntStream.range(0, WORDS).mapToObj(i -> word()).toList();
    }

    /** @param size how many articles, a third of them copies */
    static List<Item> of(long seed, int size) {
        var news = new GeneratedNews(seed);
        int family = 0;
        while (news.items.size() < size) {
            family = news.launch(family);
        }
        return news.items.subList(0, size);
    }

    /** Every other article has a later version with a few words changed, some of them a third one. */
    static List<Item> withRevisions(long seed, int size) {
        var news = new GeneratedNews(seed);
        List<Item> all = new ArrayList<>(of(seed, size));
        for (int i = 0; i < all.size(); i++) {
            if (news.random.nextInt(2) == 0) {
                all.add(news.revised(all.get(i), 10 * size + all.size()));
            }
        }
        return all;
    }

    private Item revised(Item item, int second) {
        String text = item.text().lines().map(this::mended).collect(Collectors.joining("\n"));
        return new Item(RawRecords.article(null, item.url(), text, second), item.url(), item.family(), text);
    }

    private int launch(int firstFamily) {
        List<String> names =
                IntStream.range(0, 4).mapToObj(i -> capitalised(word())).toList();
        List<String> quotes =
                IntStream.range(0, 3).mapToObj(i -> '"' + sentence(names) + '"').toList();
        int family = firstFamily;
        int articles = 1 + random.nextInt(5);
        for (int i = 0; i < articles; i++) {
            List<String> paragraphs = new ArrayList<>();
            int length = 6 + random.nextInt(12);
            for (int p = 0; p < length; p++) {
                paragraphs.add(paragraph(names));
            }
            for (String quote : quotes) {
                paragraphs.add(random.nextInt(paragraphs.size()), quote + ' ' + sentence(names));
            }
            add(paragraphs, family, 10 * family);
            int copies = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0;
            for (int c = 0; c < copies; c++) {
                add(copy(paragraphs), family, 10 * family + 1 + random.nextInt(9));
            }
            family++;
        }
        return family;
    }

    private void add(List<String> paragraphs, int family, int second) {
        String url = "https://example.org/" + items.size();
        String headline = sentence(List.of(capitalised(word())));
        String text = headline + "\n\n" + String.join("\n\n", paragraphs);
        items.add(new Item(RawRecords.article(null, url, text, 1 + second), url, family, text));
    }

    private List<String> copy(List<String> original) {
        var paragraphs = new ArrayList<>(original);
        int cut = random.nextBoolean() ? random.nextInt(2 * paragraphs.size() / 5 + 1) : 0;
        for (int i = 0; i < cut; i++) {
            paragraphs.remove(random.nextInt(paragraphs.size()));
        }
        paragraphs.replaceAll(paragraph -> random.nextInt(3) == 0 ? mended(paragraph) : paragraph);
        paragraphs.add(random.nextBoolean() ? 0 : paragraphs.size(), paragraph(List.of(capitalised(word()))));
        return paragraphs;
    }

    /** Now and then another word. */
    private String mended(String paragraph) {
        return List.of(paragraph.split(" ")).stream()
                .map(word -> random.nextInt(20) == 0 ? common() : word)
                .collect(Collectors.joining(" "));
    }

    private String paragraph(List<String> names) {
        return IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(i -> sentence(names))
                .collect(Collectors.joining(" "));
    }

    private String sentence(List<String> names) {
        var sentence = new ArrayList<String>(Collections.nCopies(8 + random.nextInt(14), ""));
        sentence.replaceAll(word -> switch (random.nextInt(12)) {
            case 0 -> names.get(random.nextInt(names.size()));
            case 1 -> random.nextInt(3) == 0 ? Integer.toString(random.nextInt(100)) : "the";
            default -> common();
        });
        return capitalised(String.join(" ", sentence)) + '.';
    }

    /** As in any language, few words are most of a text. */
    private String common() {
        return words.get((int) (Math.pow(words.size(), random.nextDouble()) - 1));
    }

    private String word() {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> "" + "bcdfglmnprst".charAt(random.nextInt(12)) + "aeiou".charAt(random.nextInt(5)))
                .collect(Collectors.joining());
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
