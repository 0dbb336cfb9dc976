package ma.maalem.orders.planted;

import jakarta.mail.Session;

/** Mail is a row first. */
public record SendsMailItself(Session session) {}
