package org.jianhui.workbench.membership.dues;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.format.DateTimeFormatter;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.kernel.money.Money;
import org.jianhui.query.membership.dues.ReceiptStanding;
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

/** A receipt on half a sheet for the member to keep, laid out when asked; void and refunded ones say so across it. */
@RestController
@Tag(name = "dues")
class ReceiptPrint {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final DuesDesk desk;
    private final AreaNames areas;
    private final PdfRenderer pdf;

    ReceiptPrint(DuesDesk desk, AreaNames areas, PdfRenderer pdf) {
        this.desk = desk;
        this.areas = areas;
        this.pdf = pdf;
    }

    @GetMapping({"/api/dues/receipts/{receipt}/receipt.pdf", "/dues/receipts/{receipt}/receipt.pdf"})
    @Operation(
            summary =
                    "A receipt for printing, in Chinese; always as it stands today, so that no void one is printed as good")
    ResponseEntity<byte[]> print(
            @PathVariable ReceiptId receipt, @RequestParam(required = false) @Nullable SeenAt seenAt, Caller caller) {
        ReceiptDetail detail = desk.detail(desk.receipt(receipt, null, caller.account(), seenAt));
        byte[] file = pdf.render("receipt", "receipt", paper(detail));
        return FileAnswer.of("工会会费收据-" + detail.receipt().number() + ".pdf", PaperFormat.PDF.mediaType(), file);
    }

    private ReceiptPaper paper(ReceiptDetail detail) {
        ShownReceipt receipt = detail.receipt();
        return new ReceiptPaper(
                "工会会费收据",
                receipt.number(),
                closed(receipt.standing(), detail.closing()),
                receipt.name(),
                areas.of(receipt.village()),
                receipt.year(),
                detail.payer().isEmpty() ? "本人" : detail.payer(),
                receipt.amount(),
                CapitalAmount.of(Money.parse(receipt.amount())),
                receipt.means() == PaymentMeans.CASH ? "现金" : "转账 " + detail.reference(),
                receipt.receivedOn().format(DAY),
                areas.of(receipt.union()),
                detail.receiver(),
                "会费标准：正文四(二)二。本收据为工会会费收据，与互助会费无关。" + (receipt.pending() ? "收取时工会尚未登记银行账户，列为待入账。" : ""));
    }

    private static @Nullable String closed(ReceiptStanding standing, @Nullable ReceiptClosing closing) {
        return closing == null
                ? null
                : (standing == ReceiptStanding.VOIDED ? "已作废 " : "已退费 ")
                        + closing.on().format(DAY);
    }
}
