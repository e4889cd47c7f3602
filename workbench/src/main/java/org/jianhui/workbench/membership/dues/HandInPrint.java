package org.jianhui.workbench.membership.dues;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.money.Money;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.FileAnswer;
import org.jianhui.workbench.document.PdfRenderer;
import org.jianhui.workbench.organisation.AreaNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The slip of a hand-in, for both to sign; it says what has become of the money by today. */
@RestController
@Tag(name = "dues")
class HandInPrint {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final HandInDesk desk;
    private final DuesOffers offers;
    private final AreaNames areas;
    private final PdfRenderer pdf;

    HandInPrint(HandInDesk desk, DuesOffers offers, AreaNames areas, PdfRenderer pdf) {
        this.desk = desk;
        this.offers = offers;
        this.areas = areas;
        this.pdf = pdf;
    }

    @GetMapping({"/api/dues/hand-ins/{handIn}/slip.pdf", "/dues/hand-ins/{handIn}/slip.pdf"})
    @Operation(summary = "The slip of a hand-in for printing, in Chinese; always as it stands today")
    ResponseEntity<byte[]> print(
            @PathVariable HandInId handIn, @RequestParam(required = false) @Nullable SeenAt seenAt, Caller caller) {
        HandInDetail detail = desk.detail(desk.handIn(handIn, null, caller.account(), seenAt));
        byte[] file = pdf.render("hand-in", "slip", paper(detail));
        return FileAnswer.of("会费现金缴款单-" + detail.handIn().handedInOn() + ".pdf", PaperFormat.PDF.mediaType(), file);
    }

    private HandInPaper paper(HandInDetail detail) {
        ShownHandIn handIn = detail.handIn();
        @Nullable HandInEnding ending = detail.ending();
        return new HandInPaper(
                state(handIn, ending),
                areas.of(handIn.union()),
                handIn.villages().stream().map(areas::of).collect(Collectors.joining("、")),
                detail.holder(),
                handIn.handedInOn().format(DAY),
                handIn.receipts(),
                handIn.sum(),
                CapitalAmount.of(Money.parse(handIn.sum())),
                ending == null ? null : ending.counted(),
                ending == null || ending.counted() == null ? "" : ending.by(),
                detail.receipts().stream().map(ShownReceipt::number).collect(Collectors.joining("　")),
                offers.today().format(DAY));
    }

    private static String state(ShownHandIn handIn, @Nullable HandInEnding ending) {
        String day = ending == null ? "" : " " + ending.on().format(DAY);
        return switch (handIn.standing()) {
            case OPEN -> "待清点，工会尚未收讫";
            case ACCEPTED -> "工会已收讫" + day;
            case RETURNED -> "清点不符，已退回" + day;
            case WITHDRAWN -> "已撤回" + day;
        };
    }
}
