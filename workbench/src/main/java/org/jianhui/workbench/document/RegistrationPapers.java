package org.jianhui.workbench.document;

import static org.jianhui.workbench.document.OfficialPaper.text;
import static org.jianhui.workbench.document.OfficialPaper.written;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.founding.BankAccount;
import org.jianhui.kernel.founding.Certificate;
import org.jianhui.kernel.founding.PoliceRegistration;
import org.jianhui.kernel.founding.Seal;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.founding.event.AccountRecorded;
import org.jianhui.kernel.founding.event.CertificateRecorded;
import org.jianhui.kernel.founding.event.FollowUpOpened;
import org.jianhui.kernel.founding.event.PoliceRegistered;
import org.jianhui.query.document.FoundingSheet;
import org.jspecify.annotations.Nullable;

/** Writes what the union takes to the police, the county federation and the bank, and the register it keeps (附1-4). */
final class RegistrationPapers {

    /** Name and version of the templates; raised when the wording changes. */
    static final String TEMPLATE = "registration/1";

    private static final String NONE = "—";

    private final PaperNames names;

    RegistrationPapers(PaperNames names) {
        this.names = names;
    }

    /** To the police of the unit's place: registration first, then the seals (F-10). */
    OfficialPaper sealApplication(FoundingSheet sheet) {
        String union = union(sheet);
        return sheet(
                sheet,
                PaperTitle.of("关于刻制", union, "印章的申请"),
                "公安机关",
                List.of(
                        text(approved(sheet) + "根据《关于建立农民工输出地入会工作方案的通知》（委发〔2022〕47号）附件1第4条和"
                                + "《中华全国总工会关于各级工会组织印章的规定》，我会申请办理登记并刻制下列印章："),
                        new Table("", List.of("序号", "印章", "规格"), seals()),
                        text("请予办理。")));
    }

    private static List<List<String>> seals() {
        List<List<String>> rows = new ArrayList<>();
        for (SealKind kind : SealKind.values()) {
            boolean square = kind == SealKind.FINANCE || kind == SealKind.CHAIR;
            rows.add(List.of(String.valueOf(rows.size() + 1), seal(kind), square ? "方形，边长2.4厘米" : "圆形，直径4.2厘米，中央刊五角星"));
        }
        return rows;
    }

    /** To the county federation, which registers legal persons by territory (F-11). */
    OfficialPaper legalPersonApplication(FoundingSheet sheet) {
        String union = union(sheet);
        String upper = names.union(sheet.parties().upper());
        return sheet(
                sheet,
                PaperTitle.of("关于办理", union, "法人资格登记的申请"),
                names.union(sheet.county()),
                List.of(
                        text(approved(sheet) + "根据《中华人民共和国工会法》和《基层工会法人登记管理办法》（总工办发〔2020〕20号），"
                                + "我会申请办理工会法人资格登记，领取《工会法人资格证书》。"),
                        new Table(
                                "",
                                List.of("项目", "内容"),
                                List.of(
                                        List.of("工会名称", union),
                                        List.of("批准成立的上级工会", upper),
                                        List.of("法定代表人", "工会主席，见选举结果的批复" + number(sheet)))),
                        text("随附：工会法人资格统一社会信用代码登记表、工会经费（验资）证明表、上级工会关于成立工会和选举结果的批复、法定代表人身份证明。"),
                        text("请予登记。")));
    }

    /** To the bank, once the certificate is there (F-12). */
    OfficialPaper accountApplication(FoundingSheet sheet) {
        Certificate certificate =
                sheet.last(CertificateRecorded.class).orElseThrow().certificate();
        return sheet(
                sheet,
                PaperTitle.of("关于开立", union(sheet), "银行账户的申请"),
                "开户银行",
                List.of(
                        text(approved(sheet) + "我会已依法取得《工会法人资格证书》，统一社会信用代码" + certificate.code() + "，发证日期"
                                + written(certificate.issuedOn()) + "。"),
                        text("为实行工会经费独立核算，现申请在你行开立工会账户。"),
                        text("随附：《工会法人资格证书》、上级工会的批复、工会印章印模、法定代表人和经办人身份证明。"),
                        text("请予办理。")));
    }

    /** The register the union keeps, and files with the superior. */
    OfficialPaper record(FoundingSheet sheet) {
        List<Part> body = new ArrayList<>();
        body.add(text(approved(sheet) + "登记、印章、证书和账户办理情况如下，凭证扫描件随本表存档。"));
        body.add(new Table("一、登记、证书和账户", List.of("事项", "机关或者银行", "编号", "日期"), registrations(sheet)));
        List<List<String>> seals = new ArrayList<>();
        for (Seal seal : sheet.seals()) {
            seals.add(List.of(seal(seal.kind()), seal.engravedOn().toString(), names.open(seal.custodianName())));
        }
        body.add(new Table("二、印章", List.of("印章", "启用日期", "保管人"), seals));
        return sheet(sheet, PaperTitle.of(union(sheet), "登记、印章、证书", "和账户登记表"), null, body);
    }

    private static List<List<String>> registrations(FoundingSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        sheet.last(PoliceRegistered.class).ifPresent(each -> {
            PoliceRegistration paper = each.registration();
            rows.add(List.of(
                    "公安登记", paper.office(), paper.number(), paper.registeredOn().toString()));
        });
        sheet.last(CertificateRecorded.class).ifPresent(each -> {
            Certificate paper = each.certificate();
            rows.add(List.of("法人资格证书", NONE, paper.code(), paper.issuedOn().toString()));
        });
        sheet.last(AccountRecorded.class).ifPresent(each -> {
            BankAccount account = each.account();
            rows.add(List.of(
                    "银行账户", account.bank(), account.number(), account.openedOn().toString()));
        });
        return rows;
    }

    private static OfficialPaper sheet(FoundingSheet sheet, PaperTitle title, @Nullable String to, List<Part> body) {
        return new OfficialPaper(null, "", title, to, body, union(sheet), sheet.dated(), List.of(), List.of());
    }

    private static String union(FoundingSheet sheet) {
        return sheet.application().unionName();
    }

    private String approved(FoundingSheet sheet) {
        FollowUpOpened opened = sheet.last(FollowUpOpened.class).orElseThrow();
        return union(sheet) + "的选举结果已经" + names.union(sheet.parties().upper()) + "批复同意（" + opened.approval() + "，"
                + written(opened.approvedOn()) + "）。";
    }

    private static String number(FoundingSheet sheet) {
        return sheet.last(FollowUpOpened.class).orElseThrow().approval();
    }

    private static String seal(SealKind kind) {
        return switch (kind) {
            case COMMITTEE -> "工会委员会章";
            case FUND_AUDIT -> "工会经费审查委员会章";
            case WOMEN -> "女职工委员会章";
            case FINANCE -> "财务专用章";
            case CHAIR -> "主席名章";
        };
    }
}
