<?php
// Status of one certificate: php status.php ISSUER SERIAL. Exit 0 only for "good".
$address = "@BASE@/api/v1/certificates/" . rawurlencode($argv[1]) . "/" . rawurlencode($argv[2]) . "/status";
$body = file_get_contents($address, false, stream_context_create(["http" => ["timeout" => 10, "ignore_errors" => true]]));
if ($body === false) {
    exit(2);
}
echo $body, "\n";
$answer = json_decode($body, true);
exit(($answer["status"] ?? null) === "good" ? 0 : 1);
