package org.jianhui.workbench.membership.dues;

/** The line below the villages'. */
record DuesTotal(
        int due,
        String dueAmount,
        int paid,
        String paidAmount,
        int cash,
        String cashAmount,
        int open,
        String openAmount,
        int pending,
        int voided,
        int refunded) {}
