package vn.gov.ra.notification;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** Hands one mail to the office's server. */
class MailPost {

    private static final String MILLIS = "15000";

    private final MailConfig config;

    MailPost(MailConfig config) {
        this.config = config;
    }

    /** @throws MessagingException the server did not take it; the caller tries again later */
    void send(Letter letter, Instant now) throws MessagingException {
        MimeMessage mail = new MimeMessage(session());
        mail.setFrom(new InternetAddress(config.from()));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        mail.setText(letter.text(), StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");   // RFC 3834: no out-of-office answers
        mail.setSentDate(Date.from(now));
        Transport.send(mail);
    }

    private Session session() {
        Properties keys = new Properties();
        keys.setProperty("mail.transport.protocol", "smtp");
        keys.setProperty("mail.smtp.host", config.host());
        keys.setProperty("mail.smtp.port", Integer.toString(config.port()));
        keys.setProperty("mail.smtp.connectiontimeout", MILLIS);
        keys.setProperty("mail.smtp.timeout", MILLIS);
        keys.setProperty("mail.smtp.writetimeout", MILLIS);
        keys.setProperty("mail.smtp.starttls.enable", Boolean.toString(config.startTls()));
        keys.setProperty("mail.smtp.starttls.required", Boolean.toString(config.startTls()));
        keys.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        keys.setProperty("mail.smtp.auth", Boolean.toString(config.user() != null));
        return Session.getInstance(keys, config.user() == null ? null : new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(config.user(), config.password());
            }
        });
    }
}
