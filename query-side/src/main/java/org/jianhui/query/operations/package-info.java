/** What operators ordered, read from their stream. */
@NullMarked
package org.jianhui.query.operations;

import org.jspecify.annotations.NullMarked;
