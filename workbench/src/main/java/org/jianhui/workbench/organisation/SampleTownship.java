package org.jianhui.workbench.organisation;

import static org.jianhui.kernel.organisation.Role.ADMINISTRATOR;
import static org.jianhui.kernel.organisation.Role.INSPECTOR;
import static org.jianhui.kernel.organisation.Role.OPERATOR;
import static org.jianhui.kernel.organisation.Role.PREPARATORY_GROUP;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_REVIEWER;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_SIGNER;
import static org.jianhui.kernel.organisation.Role.VILLAGE_CADRE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;

/** The sample: the plan's organisations by their names, and people who are all invented. */
public final class SampleTownship {

    public static final UnionId COUNTY = new UnionId("union-sample-county");
    public static final UnionId TOWNSHIP = new UnionId("union-sample-township");
    public static final UnionId UNION = new UnionId("union-sample-migrants");

    /** In the order of 五(一). */
    public static final List<String> VILLAGE_NAMES = List.of("凤凰社区", "茅林沟村", "下坝村", "中坝村", "双流坝村");

    /** The first day of every organisation and role of the sample. */
    static final LocalDate FROM = LocalDate.of(2022, 1, 1);

    /** Public, like everything of the sample; shown on its login page. */
    static final String PASSWORD = "jianhui-sample-2022";

    private static final String GROUP_HEAD = "冉试筹";
    private static final List<Clerk> CLERKS = clerks();

    private SampleTownship() {}

    /**
     * Someone with an account.
     *
     * @param name invented; two clerks of one name are one person with two accounts
     */
    record Clerk(String login, String name, Role role, Area area, String areaName) {

        AccountId account() {
            return new AccountId("account-sample-" + login);
        }

        PersonId person() {
            return staff(name);
        }
    }

    public static VillageId village(int number) {
        return new VillageId("village-sample-" + (number + 1));
    }

    /** The account behind a sample login such as {@code chouban}. */
    public static AccountId account(String login) {
        return clerk(login).account();
    }

    /** The person behind a sample login. */
    public static PersonId person(String login) {
        return clerk(login).person();
    }

    static List<Clerk> everyClerk() {
        return CLERKS;
    }

    static PersonId staff(String name) {
        return new PersonId("person-sample-staff-" + Integer.toHexString(name.hashCode()));
    }

    private static Clerk clerk(String login) {
        return CLERKS.stream()
                .filter(clerk -> clerk.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private static List<Clerk> clerks() {
        List<Clerk> all = new ArrayList<>(List.of(
                at("chouban", GROUP_HEAD, PREPARATORY_GROUP, UNION, "太平坝乡农民工工会"),
                at("chouban2", "秦试办", PREPARATORY_GROUP, UNION, "太平坝乡农民工工会"),
                at("jingban", "谭试审", SUPERIOR_REVIEWER, TOWNSHIP, "太平坝乡工会联合会"),
                at("qianpi", "向试签", SUPERIOR_SIGNER, TOWNSHIP, "太平坝乡工会联合会"),
                at("qianpi-jianren", GROUP_HEAD, SUPERIOR_SIGNER, TOWNSHIP, "太平坝乡工会联合会"),
                at("xian-jingban", "隆试县", SUPERIOR_REVIEWER, COUNTY, "丰都县总工会"),
                at("xian-qianpi", "付试批", SUPERIOR_SIGNER, COUNTY, "丰都县总工会"),
                at("jiancha", "湛试察", INSPECTOR, COUNTY, "丰都县总工会"),
                at("guanli", "敖试管", ADMINISTRATOR, COUNTY, "丰都县总工会"),
                at("yunwei", "彭试维", OPERATOR, COUNTY, "丰都县总工会")));
        IntStream.range(0, VILLAGE_NAMES.size())
                .mapToObj(number -> new Clerk(
                        "cun" + (number + 1),
                        List.of("杨试村", "罗试村", "江试村", "廖试村", "毛试村").get(number),
                        VILLAGE_CADRE,
                        Area.of(village(number)),
                        VILLAGE_NAMES.get(number)))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Clerk at(String login, String name, Role role, UnionId union, String unionName) {
        return new Clerk(login, name, role, Area.of(union), unionName);
    }
}
