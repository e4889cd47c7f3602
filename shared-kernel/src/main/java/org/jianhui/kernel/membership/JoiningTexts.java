package org.jianhui.kernel.membership;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.rule.CatalogueEntry;
import org.jianhui.kernel.rule.RuleCatalogue;

/**
 * What is put before a person who is to join: one text of consent for each purpose, and the duties and rights P-01 to P-10
 * as the plan words them. A changed text is a new version: what someone agreed to stays readable.
 *
 * @param version named in every {@link Consent} and {@link Acknowledgement}
 * @param validFrom the first day on which it may be put before anyone; the first version also counts before
 * @param consents for each purpose
 */
public record JoiningTexts(String version, LocalDate validFrom, Map<ConsentPurpose, Text> consents) {

    private static final List<JoiningTexts> VERSIONS = List.of(
            new JoiningTexts(
                    "joining-2022-06-06",
                    LocalDate.of(2022, 6, 6),
                    Map.of(
                            ConsentPurpose.JOIN_UNION,
                            new Text(
                                    "本人自愿申请加入农民工工会，未受任何强迫；入会批准前可随时撤回申请。",
                                    "I apply to join the migrant workers' union of my own will, under no pressure, and may withdraw"
                                            + " until I am admitted."),
                            ConsentPurpose.PROCESS_PERSONAL_DATA,
                            new Text(
                                    "本人同意工会为办理入会、会籍管理处理本人姓名、性别、出生日期、公民身份号码、户籍地、用人单位和联系电话。",
                                    "I agree that the union processes my name, sex, birth date, ID number, registered residence,"
                                            + " employer and phone number to handle my application and membership."),
                            ConsentPurpose.REAL_NAME_SYSTEM,
                            new Text(
                                    "本人同意将姓名、公民身份号码和联系电话录入工会会员实名制管理系统。",
                                    "I agree that my name, ID number and phone number are entered in the union's real-name system."))));

    public JoiningTexts {
        consents = Map.copyOf(consents);
    }

    /** Chinese, and the same in English. */
    public record Text(String chinese, String english) {}

    /** The version that is put before a person on a day. */
    public static JoiningTexts on(LocalDate day) {
        JoiningTexts found = VERSIONS.get(0);
        for (JoiningTexts each : VERSIONS) {
            found = each.validFrom().isAfter(day) ? found : each;
        }
        return found;
    }

    public static List<JoiningTexts> versions() {
        return VERSIONS;
    }

    /** In the order of the purposes. */
    public Map<ConsentPurpose, Text> inOrder() {
        return new EnumMap<>(consents);
    }

    /** Duties P-01 to P-06 and rights P-07 to P-10, as the catalogue quotes the plan. */
    public List<CatalogueEntry> dutiesAndRights() {
        return RuleCatalogue.all().stream()
                .filter(entry -> entry.id().matches("P-\\d\\d"))
                .toList();
    }
}
