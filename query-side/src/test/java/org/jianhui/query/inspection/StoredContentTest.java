package org.jianhui.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredContentTest {

    private static final String PAYLOAD = "{\"lists\":[{\"candidates\":[{\"name\":{\"person\":\"person-1\","
            + "\"field\":\"person.name\",\"key\":1,\"origin\":\"request-1\",\"nonce\":\"bm9uY2U\","
            + "\"ciphertext\":\"c2VhbGVk\"}}]}],\"warnings\":[\"F-04\"],\"basis\":{\"rules\":[\"E-05\",\"E-06\"]}}";

    @Test
    void sealed_values_give_way_to_whose_and_which_they_are() {
        assertThat(StoredContent.of(PAYLOAD).shown())
                .contains("{\"sealed\":\"person.name\",\"person\":\"person-1\"}")
                .doesNotContain("ciphertext")
                .doesNotContain("c2VhbGVk");
    }

    @Test
    void the_rules_judged_and_warned_of_are_named_with_their_clauses() {
        StoredContent content = StoredContent.of(PAYLOAD);

        assertThat(content.rules()).containsExactly("E-05", "E-06", "F-04");
        assertThat(StepClauses.clauses(content.rules())).containsExactly("附1-3(4)", "附1-1");
    }

    @Test
    void an_event_that_names_no_rule_cites_what_it_carries_out() {
        assertThat(StepClauses.rules("election.notice-interrupted", java.util.List.of()))
                .containsExactly("E-06");
        assertThat(StepClauses.rules("process.flow-taken", java.util.List.of())).isEmpty();
    }
}
