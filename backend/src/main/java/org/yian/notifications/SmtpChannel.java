package org.yian.notifications;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Tells by e-mail, through the server that the operator configured ({@code yian.mail}). */
@Singleton
@Requires(property = "yian.mail.host", pattern = ".+")
class SmtpChannel implements DeliveryChannel {

    private static final String TIMEOUT_MILLISECONDS = "20000";

    private final Configuration configuration;
    private final Session session;

    SmtpChannel(Configuration configuration) {
        this.configuration = configuration;
        this.session = session(configuration);
    }

    /**
     * The mail server.
     *
     * @param startTls whether the connection must be encrypted; only a server in the same house may do without
     * @param username empty: the server asks for none
     */
    @ConfigurationProperties("yian.mail")
    record Configuration(String host, int port, boolean startTls, String username, String password, String from) {

        /** Never the password. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    private static Session session(Configuration configuration) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", configuration.host());
        properties.put("mail.smtp.port", Integer.toString(configuration.port()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(configuration.startTls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(configuration.startTls()));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLISECONDS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLISECONDS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLISECONDS);
        if (configuration.username().isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(configuration.username(), configuration.password());
            }
        });
    }

    @Override
    public String name() {
        return "EMAIL";
    }

    @Override
    public void deliver(Message message) {
        MimeMessage mail = new MimeMessage(session);
        try {
            mail.setFrom(new InternetAddress(configuration.from()));
            mail.setRecipient(RecipientType.TO, new InternetAddress(message.address()));
            mail.setSubject(message.title(), StandardCharsets.UTF_8.name());
            mail.setText(message.text(), StandardCharsets.UTF_8.name());
            Transport.send(mail);
        } catch (MessagingException failure) {
            throw new DeliveryException(failure);
        }
    }
}
