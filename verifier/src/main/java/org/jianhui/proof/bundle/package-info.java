/**
 * The proof bundle of a case, as {@code docs/proof-bundle.md} specifies it: what makes one, and what checks one without trusting
 * anybody. JSON is read by Jackson; nothing else is needed.
 */
@NullMarked
package org.jianhui.proof.bundle;

import org.jspecify.annotations.NullMarked;
