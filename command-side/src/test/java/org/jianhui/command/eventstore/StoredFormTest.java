package org.jianhui.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.UnknownSerializedType;
import org.jianhui.command.tally.TallyEvent;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.event.EventName;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoredFormTest {

    private static final String CANARY = "金丝雀阿黄";

    private final TestDatabase database = TestDatabase.fresh();
    private EngineFixture log;

    @EventName("stranger.came")
    record Stranger(String name) implements DomainEvent {}

    @BeforeEach
    void open() {
        log = EngineFixture.ours(database.app());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void types_are_stable_names_and_payload_is_plain_json() {
        log.transaction().executeWithoutResult(status -> log.append("tally-1", 0));
        assertThat(database.sql()
                        .sql("SELECT type, revision, payload, metadata FROM log.event")
                        .query()
                        .singleRow())
                .containsEntry("type", "tally.added")
                .containsEntry("revision", 1)
                .containsEntry("payload", "{\"id\":\"tally-1\",\"amount\":0,\"edition\":\"2026\"}")
                .containsEntry("metadata", "{}");
    }

    @Test
    void an_event_nobody_announced_is_not_stored() {
        assertThatThrownBy(() -> log.transaction()
                        .executeWithoutResult(status -> log.engine()
                                .appendEvents(new GenericDomainEventMessage<>(
                                        "stranger", "stranger-1", 0, new Stranger("x"), Map.of()))))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void a_fold_refuses_a_stored_event_of_unknown_type_with_its_name() {
        plant("tally.from-the-future", 1);
        assertThatThrownBy(this::foldAll)
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("tally.from-the-future");
    }

    @Test
    void a_fold_refuses_a_stored_event_of_unknown_revision() {
        plant("tally.added", 2);
        assertThatThrownBy(this::foldAll).isInstanceOf(UnknownEvent.class).hasMessageContaining("revision 2");
    }

    @Test
    void the_tail_hands_on_what_is_unknown_as_unknown_and_goes_on() {
        log.transaction().executeWithoutResult(status -> log.append("tally-1", 0));
        plant("tally.from-the-future", 1);
        log.transaction().executeWithoutResult(status -> log.append("tally-1", 1));
        List<Object> read = log.engine()
                .readEvents(log.engine().createTailToken(), false)
                .<Object>map(EventMessage::getPayload)
                .toList();
        assertThat(read).hasSize(3);
        assertThat(read.get(1))
                .isInstanceOfSatisfying(
                        UnknownSerializedType.class,
                        unknown ->
                                assertThat(unknown.serializedType().getName()).isEqualTo("tally.from-the-future"));
        assertThat(read.get(2)).isInstanceOf(TallyEvent.Added.class);
    }

    @Test
    void a_log_restored_into_another_cluster_continues_in_a_new_epoch() {
        log.transaction().executeWithoutResult(status -> log.append("old", 0));
        JdbcClient owner = JdbcClient.create(database.owner());
        owner.sql("UPDATE log.epoch SET cluster = 'the cluster it came from'").update();
        owner.sql("UPDATE log.event SET tx_id = '900000000'::xid8").update();

        EngineFixture restored = EngineFixture.ours(database.app());
        restored.transaction().executeWithoutResult(status -> restored.append("old", 1));
        List<Long> read = restored.engine()
                .readEvents(restored.engine().createTailToken(), false)
                .map(event -> ((DomainEventMessage<?>) event).getSequenceNumber())
                .toList();
        assertThat(read).containsExactly(0L, 1L);
        assertThat(database.sql()
                        .sql("SELECT epoch FROM log.event ORDER BY seq")
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 2L);
        assertThat(EngineFixture.ours(database.app())).isNotNull();
        assertThat(database.sql()
                        .sql("SELECT count(*) FROM log.epoch")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void no_error_text_carries_the_row_that_failed() {
        log.transaction().executeWithoutResult(status -> log.append(CANARY, 0));
        assertThatThrownBy(() -> log.transaction().executeWithoutResult(status -> log.append(CANARY, 0)))
                .satisfies(failure -> {
                    for (Throwable each = failure; each != null; each = each.getCause()) {
                        assertThat(String.valueOf(each.getMessage())).doesNotContain(CANARY);
                    }
                });
    }

    private void foldAll() {
        log.engine()
                .readEvents("tally-2")
                .asStream()
                .forEach(event -> assertThat(event.getPayload()).isNotNull());
    }

    private void plant(String type, int revision) {
        database.sql()
                .sql("INSERT INTO log.event (epoch, tx_id, stream, seq, type, revision, event_id, recorded_at, payload,"
                        + " metadata, hash_form, hash) VALUES (1, pg_current_xact_id(), 'tally-2', 0, ?, ?,"
                        + " gen_random_uuid(), now(), '{}', '{}', 1, sha256(''))")
                .params(type, revision)
                .update();
    }
}
