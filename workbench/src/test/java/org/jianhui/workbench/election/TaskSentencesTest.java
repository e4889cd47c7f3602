package org.jianhui.workbench.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.inbox.InboxTask;
import org.jianhui.query.inbox.TaskKind;
import org.jianhui.workbench.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** A task says for whom its reader acts: for the group, and from the committee's office on for the committee (ADR 0112). */
class TaskSentencesTest {

    private final Sentences said = new Sentences(Texts.collected(), new Nobody());

    TaskSentencesTest() throws IOException {}

    @AfterEach
    void noLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void the_capacity_follows_the_role_in_both_languages() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(why(Role.PREPARATORY_GROUP)).startsWith("您代表建会筹备组；");
        assertThat(why(Role.UNION_COMMITTEE)).startsWith("您代表工会委员会；");
        assertThat(why(Role.PREPARATORY_GROUP, Role.UNION_COMMITTEE)).startsWith("您代表工会委员会；");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(why(Role.PREPARATORY_GROUP)).startsWith("You act for the preparatory group;");
        assertThat(why(Role.UNION_COMMITTEE)).startsWith("You act for the union committee;");
    }

    private String why(Role... roles) {
        UnionId union = new UnionId("union-1");
        return said.task(
                new InboxTask(
                        "task-1",
                        "election_candidates",
                        "submit_lists",
                        "instance-1",
                        "election-1",
                        TaskKind.ELECTION,
                        union,
                        List.of(roles),
                        union,
                        null,
                        Instant.EPOCH,
                        null,
                        false,
                        0,
                        null),
                "why");
    }

    private static final class Nobody implements Accounts {

        @Override
        public Optional<Account> byLogin(String login) {
            return Optional.empty();
        }

        @Override
        public Optional<Account> find(AccountId account) {
            return Optional.empty();
        }
    }
}
