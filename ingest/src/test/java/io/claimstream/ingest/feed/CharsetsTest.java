package io.claimstream.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Größe 模型      | UTF-8        | text/html; charset=iso-8859-1 | <meta charset=latin1>",
                "Größe 模型      | UTF-8        |                               |",
                "Größe          | windows-1252 | text/html; charset=ISO-8859-1 |",
                "Größe “x”      | windows-1252 | text/html; charset=utf-8      |",
                "Größe          | windows-1252 | text/html                     |",
                "モデルの重み        | Shift_JIS    | text/html; charset=Shift_JIS  |",
                "モデルの重み        | Shift_JIS    | text/html; charset=utf-8      | <meta http-equiv='Content-Type' content='text/html; charset=x-sjis'>",
                "モデルの重み        | EUC-JP       |                               | <meta charset=\"euc-jp\">",
                "モデルの重み        | ISO-2022-JP  | text/html; charset=iso-2022-jp |",
                "모델 가중치          | EUC-KR       | text/html                     | <meta charset=euc-kr>",
                "똠방각하            | x-windows-949 | text/html; charset=ks_c_5601-1987 |",
                "模型镕基            | GBK          | text/html; charset=gb2312     |",
                "模型權重            | Big5         | text/html; charset=big5       |",
                "Модель         | windows-1251 | text/html; charset=windows-1251 |",
                "Größe 模型      | UTF-16LE     |                               |",
                "Größe 模型      | UTF-16BE     |                               |",
            })
    void aPageIsReadInTheCharsetThatItIsIn(String text, String in, String contentType, String meta) {
        String page = "<html>" + (meta == null ? "" : meta) + "<p>" + text.strip() + "</p>";

        assertThat(Charsets.decodeHtml(page.getBytes(Charset.forName(in)), contentType))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkSaysItAndIsNoText(String in) {
        String marked = "\uFEFF<rss>é</rss>";

        assertThat(Charsets.decodeXml(marked.getBytes(Charset.forName(in)), "text/xml; charset=shift_jis"))
                .isEqualTo("<rss>é</rss>");
    }
}
