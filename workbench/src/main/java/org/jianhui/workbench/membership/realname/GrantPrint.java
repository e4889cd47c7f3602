package org.jianhui.workbench.membership.realname;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.membership.realname.parameter.GrantParameters.GrantScope;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.document.FileAnswer;
import org.jianhui.workbench.document.PdfRenderer;
import org.jianhui.workbench.document.PrintedMoment;
import org.jianhui.workbench.document.PrintedSheet;
import org.jianhui.workbench.document.PrintedSheet.Column;
import org.jianhui.workbench.organisation.AreaNames;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The grant statement for printing, signing and sealing, in Chinese, as all papers are; it names nobody. */
@RestController
@Tag(name = "real-name")
class GrantPrint {

    private final GrantDesk desk;
    private final AreaNames areas;
    private final PdfRenderer pdf;
    private final ActClock clock;

    GrantPrint(GrantDesk desk, AreaNames areas, PdfRenderer pdf, ActClock clock) {
        this.desk = desk;
        this.areas = areas;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping({"/api/real-name/grants/statement.pdf", "/real-name/grants/statement.pdf"})
    @Operation(summary = "The grant statement of a year for printing ($-07, $-08, R-09); now, or as known at asOf")
    ResponseEntity<byte[]> print(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        org.jianhui.query.projection.@Nullable AsOf moment = LookBack.moment(asked);
        ShownGrants grants = desk.grants(desk.year(year, moment), moment, caller.account(), seenAt);
        byte[] file = pdf.render("sheet", "sheet", sheet(grants, PrintedMoment.said(asked, clock.now())));
        return FileAnswer.of("入会经费拨付表-" + grants.year() + ".pdf", PaperFormat.PDF.mediaType(), file);
    }

    private PrintedSheet sheet(ShownGrants grants, String moment) {
        List<List<String>> rows = new ArrayList<>();
        grants.lines()
                .forEach(line -> rows.add(List.of(
                        Integer.toString(rows.size() + 1),
                        areas.of(line.union()),
                        Integer.toString(line.heads()),
                        line.federation(),
                        line.government(),
                        line.total())));
        rows.add(List.of(
                "",
                "合计",
                Integer.toString(grants.heads()),
                grants.byFederation(),
                grants.byGovernment(),
                grants.total()));
        return new PrintedSheet(
                grants.year() + "年农民工会员入会经费拨付表",
                moment,
                "依据正文五(二)：录入会员实名制管理系统的会员，乡工会联合会每人" + grants.federation() + "元，乡政府每人" + grants.government() + "元；"
                        + (grants.scope() == GrantScope.CAMPAIGN ? "每人只计一次。" : "从录入的年度起每人每年计一次。"),
                List.of(
                        new Column("序号", 8),
                        new Column("工会", 36),
                        new Column("录入会员（人）", 14),
                        new Column("联合会拨付（元）", 14),
                        new Column("乡政府拨付（元）", 14),
                        new Column("合计（元）", 14)),
                rows,
                0,
                List.of("制表人（签名）：", "乡工会联合会（盖章）：", "乡政府（盖章）："));
    }
}
