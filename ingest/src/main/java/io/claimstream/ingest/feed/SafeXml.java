package io.claimstream.ingest.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jsoup.parser.Parser;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** XML from strangers: without document types, which could name files and hosts to be read, and not too deep. */
final class SafeXml {
    private static final int MAX_DEPTH = 200;
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern ILLEGAL_REFERENCE =
            Pattern.compile("&#(?:0*(?:[0-8]|1[124-9]|2[0-9]|3[01])|x0*(?:[0-8BCEFbcef]|1[0-9A-Fa-f]));");
    /** A CDATA section, in which an ampersand is one, or an ampersand that is not of XML. */
    private static final Pattern AMPERSAND = Pattern.compile(
            "<!\\[CDATA\\[.*?]]>|&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)(\\w{2,31};)?",
            Pattern.DOTALL);

    private SafeXml() {}

    /**
     * The document.
     *
     * @throws UnreadableFeedException if it is none that is taken
     */
    static Document parse(String xml) throws UnreadableFeedException {
        String legal =
                ILLEGAL_REFERENCE.matcher(ILLEGAL.matcher(xml).replaceAll("")).replaceAll("");
        try {
            return build(legal);
        } catch (JDOMException e) {
            return repaired(legal, e);
        }
    }

    /** Many feeds name entities of HTML or leave an ampersand as it is. */
    private static Document repaired(String xml, JDOMException first) throws UnreadableFeedException {
        boolean safe = !message(first).contains("DOCTYPE") && !(first.getCause() instanceof TooDeepException);
        try {
            if (safe) {
                return build(AMPERSAND.matcher(xml).replaceAll(SafeXml::escaped));
            }
        } catch (JDOMException e) {
            // What was wrong before the repair is what its publisher can see.
        }
        throw new UnreadableFeedException("it is not the XML of a feed: " + reason(first), first);
    }

    private static String escaped(java.util.regex.MatchResult match) {
        String all = match.group();
        if (all.startsWith("<")) {
            return Matcher.quoteReplacement(all);
        }
        String unescaped = Parser.unescapeEntities(all, true);
        return Matcher.quoteReplacement(unescaped.equals(all) ? "&amp;" + all.substring(1) : unescaped);
    }

    private static String reason(JDOMException e) {
        return message(e).contains("DOCTYPE")
                ? "a DOCTYPE is not taken, since it can name files and hosts to be read"
                : message(e).lines().findFirst().orElse("");
    }

    private static String message(JDOMException e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }

    private static Document build(String xml) throws JDOMException {
        var builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setXMLFilter(new DepthLimit());
        try {
            return builder.build(new StringReader(xml));
        } catch (IOException e) {
            throw new JDOMException(String.valueOf(e.getMessage()), e);
        }
    }

    private static final class TooDeepException extends SAXException {
        private static final long serialVersionUID = 1L;

        TooDeepException() {
            super("elements are nested more than " + MAX_DEPTH + " deep");
        }
    }

    private static final class DepthLimit extends XMLFilterImpl {
        private int depth;

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            if (++depth > MAX_DEPTH) {
                throw new TooDeepException();
            }
            super.startElement(uri, local, name, attributes);
        }

        @Override
        public void endElement(String uri, String local, String name) throws SAXException {
            depth--;
            super.endElement(uri, local, name);
        }
    }
}
