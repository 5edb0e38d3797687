<?php
// Prints what this starter makes of the vectors on standard input: `python -m conformance` compares.
declare(strict_types=1);

use ClassIn\Answers;
use ClassIn\Receiver;
use ClassIn\Refused;
use ClassIn\Sign;

require __DIR__ . '/autoload.php';
class_exists(Sign::class);

function answer(string $area, array $one): ?array
{
    switch ($area) {
        case 'safe_key':
            return ['safe_key' => Sign::safeKey($one['secret'], $one['timestamp'])];
        case 'check_code':
            return ['check_code' => Sign::checkCode($one['secret'], $one['key'], $one['account'], $one['nickname'])];
        case 'lms_signature':
            try {
                return [
                    'string_to_sign' => Sign::stringToSign($one['body_text'], $one['sid'], $one['timestamp']),
                    'signature' => Sign::lmsSignature($one['body_text'], $one['sid'], $one['secret'], $one['timestamp']),
                ];
            } catch (Refused $refused) {
                return ['refused' => $refused->getMessage()];
            }
        case 'signed_requests':
            [$body, $contentType, $headers] = Sign::request($one['path'], $one['content_type'], base64_decode($one['body']), $one['sid'], $one['secret'], $one['timestamp']);
            return ['body' => base64_encode($body), 'content_type' => $contentType, 'headers' => (object) $headers];
        case 'answers':
            $made = Answers::read($one['operation'], $one['parameters'], $one['http_status'], $one['content_type'], $one['body_text'], $one['repeated']);
            unset($made['body'], $made['sentence']);
            return $made;
        case 'verify':
            return ['reason' => Receiver::verify($one['body_text'], $one['secrets'])];
        case 'dispatch':
            return ['message' => Receiver::dispatch($one['body_text'])];
        case 'acknowledge':
            $kept = 'nothing';
            [$status, $body] = Receiver::receive($one['body_text'], [$one['secret']], function (string $raw, string $where) use ($one, &$kept): void {
                if (!$one['storing_works']) {
                    throw new RuntimeException('disk full');
                }
                $kept = $where;
            });
            return compact('status', 'body', 'kept');
    }
    return null;
}

$tasks = json_decode(stream_get_contents(STDIN), true);
echo json_encode(array_map(fn (array $task) => answer($task['area'], $task['vector']), $tasks), JSON_THROW_ON_ERROR);
