package io.claimstream.app.browser;

import java.util.List;
import java.util.stream.IntStream;

/** Text that would do something, were it anything but text. */
final class HostileStrings {
    private static final List<String> BASE = List.of(
            "<script>alert(1)</script>",
            "<ScRiPt>alert(1)</sCrIpT>",
            "</script><script>alert(1)</script>",
            "<script src=//canary.example/x.js></script>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<img src=x onerror=alert(1)>",
            "<img src=x onerror=alert`1`>",
            "<img/src=x/onerror=alert(1)//",
            "\"><img src=x onerror=alert(1)>",
            "'><img src=x onerror=alert(1)>",
            "`><img src=x onerror=alert(1)>",
            "<IMG SRC=\"jav&#x09;ascript:alert(1);\">",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "<svg><a xlink:href=javascript:alert(1)><text y=9>x</text></a></svg>",
            "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
            "<body onload=alert(1)>",
            "<iframe src=javascript:alert(1)></iframe>",
            "<iframe srcdoc=\"<script>parent.alert(1)</script>\"></iframe>",
            "<object data=javascript:alert(1)>",
            "<embed src=data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==>",
            "<link rel=stylesheet href=//canary.example/x.css>",
            "<style>*{background:url(//canary.example/x)}</style>",
            "<meta http-equiv=refresh content=\"0;url=//canary.example/\">",
            "<base href=//canary.example/>",
            "<form action=//canary.example/><input type=submit autofocus></form>",
            "<input autofocus onfocus=alert(1)>",
            "<select autofocus onfocus=alert(1)>",
            "<textarea autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<video><source onerror=alert(1)></video>",
            "<audio src=x onerror=alert(1)>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<template><script>alert(1)</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<!--><img src=x onerror=alert(1)>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<a href=javascript:alert(1)>click</a>",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:msgbox(1)",
            "//canary.example/",
            "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)' autofocus='",
            "\" style=\"background:url(//canary.example/x)\" x=\"",
            "{{constructor.constructor('alert(1)')()}}",
            "${alert(1)}",
            "#{7*7} <%= 7*7 %>",
            "__proto__",
            "constructor",
            "\u202Etpircs\u202C<script>alert(1)</script>",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;img src=x onerror=alert(1)&#62;",
            "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
            "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
            "../../../../etc/passwd?x=<script>alert(1)</script>#/models");

    private HostileStrings() {}

    /** Each with its number in front, so that none is taken for another. */
    static List<String> all() {
        return IntStream.range(0, BASE.size())
                .mapToObj(i -> BASE.get(i) + "~" + i)
                .toList();
    }
}
