/** The append-only event log on PostgreSQL, behind Axon's storage engine. */
@NullMarked
package org.jianhui.command.eventstore;

import org.jspecify.annotations.NullMarked;
