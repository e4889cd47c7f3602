package org.jianhui.workbench.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The environment variables of docs/operations.md are the ones that are read. */
class FirstAdministratorPropertiesTest {

    private final Map<String, Object> environment = new HashMap<>(Map.of(
            "JIANHUI_FIRST_ADMINISTRATOR_LOGIN", "admin.one",
            "JIANHUI_FIRST_ADMINISTRATOR_NAME", "敖试首",
            "JIANHUI_FIRST_ADMINISTRATOR_ID_NUMBER", "500299199001010019",
            "JIANHUI_FIRST_ADMINISTRATOR_FEDERATION", "试建县总工会"));

    @Test
    void come_from_the_environment_and_are_never_printed() {
        FirstAdministratorProperties named = bound();
        assertThat(named.isNamed()).isTrue();
        assertThat(named.idNumber()).isEqualTo("500299199001010019");
        assertThat(named.federation()).isEqualTo("试建县总工会");
        assertThat(named).asString().doesNotContain("敖试首", "500299199001010019");
    }

    @Test
    void name_nobody_where_the_login_is_empty() {
        environment.replaceAll((name, value) -> "");
        assertThat(bound().isNamed()).isFalse();
    }

    @Test
    void need_the_id_number_beside_the_login() {
        environment.put("JIANHUI_FIRST_ADMINISTRATOR_ID_NUMBER", " ");
        assertThatThrownBy(this::bound).rootCause().hasMessageContaining("jianhui.first-administrator.id-number");
    }

    private FirstAdministratorProperties bound() {
        SystemEnvironmentPropertySource source = new SystemEnvironmentPropertySource("systemEnvironment", environment);
        return new Binder(ConfigurationPropertySources.from(source))
                .bind("jianhui.first-administrator", FirstAdministratorProperties.class)
                .get();
    }
}
