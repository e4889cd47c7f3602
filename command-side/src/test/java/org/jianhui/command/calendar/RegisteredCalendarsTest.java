package org.jianhui.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jianhui.command.calendar.CalendarScenario.NEXT;
import static org.jianhui.command.calendar.CalendarScenario.SHIPPED;
import static org.jianhui.command.calendar.CalendarScenario.imported;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.DayKind;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RegisteredCalendarsTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final RegisteredCalendars calendars = new RegisteredCalendars(database.app());
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database.app()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void starts_with_the_shipped_edition() {
        assertThat(calendars.current().id()).isEqualTo(SHIPPED.id());
        assertThat(calendars.edition(SHIPPED.id()).id()).isEqualTo(SHIPPED.id());
    }

    @Test
    void counts_with_the_imported_edition_from_then_on_and_still_knows_the_one_before() {
        calendars.on(imported(NEXT));
        assertThat(calendars.current().edition()).isEqualTo(imported(NEXT).content());
        assertThat(calendars.current().day(LocalDate.of(2026, 12, 28)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendars
                        .edition(SHIPPED.id())
                        .day(LocalDate.of(2026, 12, 28))
                        .kind())
                .isEqualTo(DayKind.WORKDAY);
    }

    @Test
    void takes_the_same_event_twice_without_harm() {
        calendars.on(imported(NEXT));
        calendars.on(imported(NEXT));
        assertThat(calendars.current().id()).isEqualTo(NEXT);
    }

    @Test
    void knows_no_edition_that_was_never_imported() {
        assertThatThrownBy(() -> calendars.edition(new CalendarEditionId("calendar-none")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void forgets_an_approval_that_was_rolled_back() {
        transaction.executeWithoutResult(status -> {
            calendars.on(imported(NEXT));
            assertThat(calendars.current().id()).isEqualTo(NEXT);
            status.setRollbackOnly();
        });
        assertThat(calendars.current().id()).isEqualTo(SHIPPED.id());
    }

    @Test
    void an_approval_waits_for_decisions_that_still_count_with_the_edition_before() {
        CompletableFuture<Void> approval = Objects.requireNonNull(transaction.execute(status -> {
            assertThat(calendars.current().id()).isEqualTo(SHIPPED.id());
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(
                    () -> transaction.executeWithoutResult(other -> calendars.on(imported(NEXT))));
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        }));
        approval.orTimeout(10, TimeUnit.SECONDS).join();
        assertThat(calendars.current().id()).isEqualTo(NEXT);
    }
}
