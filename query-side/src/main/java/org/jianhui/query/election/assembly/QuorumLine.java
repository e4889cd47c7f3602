package org.jianhui.query.election.assembly;

import org.jianhui.kernel.rule.Basis;

/**
 * Whether enough had come.
 *
 * @param basis the arithmetic, recomputable
 */
public record QuorumLine(boolean met, int due, int present, Basis basis) {}
