package org.jianhui.workbench.proof;

import org.jianhui.kernel.proof.LogAudits;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the page of what proves the log, and its nightly audit. */
@Configuration(value = "proofPagesConfiguration", proxyBeanMethods = false)
class ProofConfiguration {

    @Bean
    AuditNight auditNight(LogAudits audits) {
        return new AuditNight(audits);
    }

    @Bean
    MenuEntry proofEntry() {
        return MenuEntry.of(
                78, "proof", "shield-check", "/proof", "INSPECTOR", "OPERATOR", "ADMINISTRATOR", "SUPERIOR_SIGNER");
    }
}
