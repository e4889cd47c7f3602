package org.jianhui.workbench.security;

import java.util.Set;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;

/**
 * An account in force. Never holds the person's name.
 *
 * @param roles names of {@code kernel.organisation.Role} held anywhere today
 */
public record KnownAccount(AccountId id, PersonId person, String login, Set<String> roles) {}
