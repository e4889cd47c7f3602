package org.jianhui.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.kernel.organisation.Role.ADMINISTRATOR;
import static org.jianhui.kernel.organisation.Role.PREPARATORY_GROUP;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.founding.event.UnionFounded;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.UnionCommand.EnterFounding;
import org.jianhui.kernel.rule.Basis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A founding that is complete makes the union of the tree a founded one. */
class EnterFoundingTest {

    private static final LocalDate FOUNDED = LocalDate.of(2026, 11, 20);
    private static final String CODE = "81500230A12345674F";

    @TempDir
    static Path keys;

    private static Township here;

    @BeforeAll
    static void open() {
        here = new Township(keys);
    }

    @AfterAll
    static void close() {
        here.close();
    }

    @Test
    void in_the_act_that_completes_the_founding() {
        FoundingId founding = FoundingId.random();
        founded(founding);
        assertThat(entered(founding))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .contains("\"name\":\"批准乡农民工工会\"", "\"code\":\"" + CODE + "\"", "\"foundedOn\":\"2026-11-20\"")
                        .contains("\"union\":\"" + here.union + "\""));
    }

    @Test
    void told_again_it_changes_nothing() {
        FoundingId founding = FoundingId.random();
        founded(founding);
        founded(founding);
        assertThat(entered(founding)).hasSize(1);
    }

    @Test
    void no_person_enters_it() {
        AccountId administrator = here.account(ADMINISTRATOR, Area.of(here.township));
        assertThat(Refusal.of(() -> here.by(
                        administrator, new EnterFounding(here.union, FoundingId.random(), "自称工会", CODE, FOUNDED))))
                .isEqualTo("403 NO_AUTHORITY");
    }

    @Test
    void and_the_administrator_above_grants_its_roles() {
        founded(FoundingId.random());
        AccountId administrator = here.account(ADMINISTRATOR, Area.of(here.township));
        AccountId clerk = here.account(here.person());
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(Refusal.of(() -> here.by(
                        administrator, new GrantRole(clerk, PREPARATORY_GROUP, Area.of(here.union), today, null))))
                .isEqualTo(Refusal.NONE);
    }

    private static void founded(FoundingId founding) {
        Basis basis = new Basis("rulebook-2022-06-06", List.of(), List.of());
        UnionFounded event = new UnionFounded(founding, here.union, "批准乡农民工工会", CODE, FOUNDED, basis);
        here.bySetup(new FileCommand.Found(here.union, event));
    }

    private static List<String> entered(FoundingId founding) {
        return here.sql()
                .sql("SELECT payload FROM log.event WHERE type = 'organisation.founding-entered'"
                        + " AND payload::json ->> 'founding' = ?")
                .param(founding.value())
                .query(String.class)
                .list();
    }
}
