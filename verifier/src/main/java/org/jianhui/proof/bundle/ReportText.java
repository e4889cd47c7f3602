package org.jianhui.proof.bundle;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report as text, Chinese or English; times are Beijing's. */
final class ReportText {

    private static final int SHOWN = 50;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final BundleReport report;
    private final boolean english;

    ReportText(BundleReport report, boolean english) {
        this.report = report;
        this.english = english;
    }

    void print(PrintStream out, boolean withCase) {
        BundleManifest manifest = report.manifest();
        if (manifest != null) {
            out.println(say("证据包：", "Proof bundle: ") + manifest.header().caseId());
            out.println(say("制作：", "Made: ") + time(manifest.header().made()) + "  "
                    + manifest.header().by());
            out.println(say("日志：", "Log: ") + manifest.header().origin());
        }
        if (report.checkpoint() != null) {
            out.println(say("检查点：共 ", "Checkpoint over ") + report.checkpoint().size() + say(" 条记录", " events"));
        }
        out.println();
        report.checks().forEach(each -> print(each, out));
        out.println();
        report.cosignatures().forEach(each -> out.println(cosignature(each)));
        if (report.key() != null) {
            out.println(say("日志公钥：", "The log's key: ") + report.key().text());
        }
        out.println();
        out.println(verdict());
        if (withCase) {
            out.println();
            report.events().forEach(each -> print(each, out));
            if (report.eventsLeftOut() > 0) {
                out.println(say("未列出：", "Left out: ") + report.eventsLeftOut());
            }
        }
        out.println();
        limits(out);
    }

    private void print(CheckResult result, PrintStream out) {
        String state = switch (result.state()) {
            case OK -> say("[通过]  ", "[ OK ]  ");
            case REFUSED -> say("[不通过]", "[REFUSED]");
            case NOT_CHECKED -> say("[未核验]", "[NOT CHECKED]");
        };
        Reason unchecked = result.state() == CheckState.NOT_CHECKED ? result.unchecked() : null;
        out.println(state + " " + result.check().number() + ". "
                + result.check().title(english) + (unchecked == null ? "" : say("：", ": ") + unchecked.text(english)));
        result.refusals().stream().limit(SHOWN).forEach(each -> out.println("         " + refusal(each)));
        if (result.refused() > SHOWN) {
            out.println("         " + say("共 ", "in all ") + result.refused());
        }
    }

    private String refusal(Refusal refusal) {
        return refusal.code() + "  " + refusal.place() + "  " + refusal.reason().text(english);
    }

    private String cosignature(Cosignature each) {
        Instant at = each.at();
        String under = say("联署（共 ", "Cosigned (over ") + each.size() + say(" 条）：", " events): ") + each.name() + "  ";
        if (at == null) {
            return under + say("公钥未知，不作数", "unknown key, counts for nothing");
        }
        return under
                + time(at)
                + (each.brought() ? "" : say("  公钥出自证据包，请自行核对", "  by a key of the bundle: compare it yourself"));
    }

    private String verdict() {
        return switch (report.verdict()) {
            case SOUND -> say("结论：通过。", "Verdict: sound.");
            case SOUND_IF_KEY ->
                say(
                        "结论：只有当上列公钥确为该日志的公钥时才通过。请从别处取得公钥核对，或用 --key 自带。",
                        "Verdict: sound IF the key shown is the log's. Get it from elsewhere and compare, or bring it by --key.");
            case REFUSED -> say("结论：不通过。", "Verdict: REFUSED.");
        };
    }

    private void print(CaseLine line, PrintStream out) {
        out.println(time(line.recordedAt()) + "  "
                + Findings.shown(english ? line.english() : line.chinese()) + "  "
                + say("办理 ", "acted ") + shown(line.actedOn()) + "  " + shown(line.account()) + "  "
                + Findings.shown(line.stream()) + " " + line.sequence());
        if (!line.rules().isEmpty()) {
            out.println("    " + say("依据 ", "by ") + shown(line.edition()) + "  "
                    + line.rules().stream()
                            .map(rule -> Findings.shown(
                                    rule.id() + (rule.clause().isEmpty() ? "" : "（" + rule.clause() + "）")))
                            .collect(Collectors.joining("、")));
        }
        line.personal()
                .forEach(each -> out.println("    " + Findings.shown(each.field()) + "  "
                        + (each.value() == null ? say("密封", "sealed") : Findings.shown(each.value()))));
    }

    private void limits(PrintStream out) {
        out.println(say(
                "能证明的：所列内容当时已记录、先后次序、此后未改。不能证明的：所记内容真实；各流此后没有别的记录（以签名人所述为准）；" + "规则版本、图纸、名称表和报告只由清单担保。",
                "Proved: what is shown was recorded, in this order, and not changed since. Not proved: that it was true; beyond the"
                        + " signer's word, that a stream has no later event; editions, drawings, names and the report, for which only"
                        + " the manifest vouches."));
        if (!report.onWord().isEmpty()) {
            out.println(say("以下个人信息没有承诺值，只以制作人所述为准：", "Opened without a commitment, on the maker's word alone:"));
            report.onWord().forEach(each -> out.println("    " + each.event() + " " + Findings.shown(each.pointer())));
        }
    }

    private String say(String chinese, String inEnglish) {
        return english ? inEnglish : chinese;
    }

    private static String shown(@Nullable String text) {
        return text == null ? "—" : Findings.shown(text);
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
