<?php
// Receives pushed messages: stores first, answers at once, and keeps apart what is not signed.
declare(strict_types=1);

namespace ClassIn;

final class Receiver
{
    public const ACK = '{"error_info":{"errno":1,"error":"ok"}}';
    private const NOT_STORED = '{"error_info":{"errno":0,"error":"not stored; send it again"}}';

    private static function stamp(mixed $value): string
    {
        $text = is_int($value) || is_string($value) ? trim((string) $value) : (is_float($value) && $value == (int) $value ? (string) (int) $value : '');
        return preg_match('/^-?\d{1,64}$/', $text) ? $text : '';
    }

    /** Whether a message is ClassIn's: ok, no_key, no_timestamp, wrong_key or not_json. */
    public static function verify(string $raw, array $secrets): string
    {
        $fields = json_decode($raw);
        if (!$fields instanceof \stdClass) {
            return 'not_json';
        }
        $key = is_string($fields->SafeKey ?? null) ? strtolower(trim($fields->SafeKey)) : '';
        if ($key === '') {
            return 'no_key';
        }
        $own = self::stamp($fields->TimeStamp ?? null);
        // One message has its timestamp inside of Data only.
        $signedAt = $own !== '' ? $own : self::stamp(Tables::at($fields, 'Data.TimeStamp'));
        if ($signedAt === '') {
            return 'no_timestamp';
        }
        $right = false;
        foreach ($secrets as $secret) {
            $right = hash_equals(Sign::safeKey($secret, $signedAt), $key) || $right;
        }
        return $right ? 'ok' : ($own !== '' ? 'wrong_key' : 'no_timestamp');
    }

    /** The name of a message; null for one that is not known. */
    public static function dispatch(string $raw): ?string
    {
        $fields = json_decode($raw);
        $cmd = Tables::coerce('string', Tables::at($fields, 'Cmd')) ?? '';
        foreach (Tables::get('messages')[trim($cmd)] ?? [] as $one) {
            if (!isset($one['when']) || self::holds($one['when'], $fields)) {
                return $one['name'];
            }
        }
        return null;
    }

    private static function holds(array $when, mixed $fields): bool
    {
        foreach (self::values($fields, $when['path']) as $value) {
            $text = is_scalar($value) ? preg_replace('/\s/u', '', (string) $value) : '';
            if (isset($when['equals']) ? $text === $when['equals'] : str_starts_with($text, $when['prefix'])) {
                return true;
            }
        }
        return false;
    }

    private static function values(mixed $value, array $path): array
    {
        if (!$path) {
            return $value === null ? [] : [$value];
        }
        $value = is_string($value) ? json_decode($value) : $value;
        $value = is_array($value) && count($value) === 1 ? $value[0] : $value;
        $found = [];
        foreach ($value instanceof \stdClass ? get_object_vars($value) : [] as $name => $one) {
            if ($path[0] === '{UID}' || $path[0] === (string) $name) {
                $found = [...$found, ...self::values($one, array_slice($path, 1))];
            }
        }
        return $found;
    }

    /** Stores what came and says what to answer: status and body. `$keep` is told "message" or "quarantine", and may throw. */
    public static function receive(string $raw, array $secrets, callable $keep): array
    {
        try {
            $keep($raw, self::verify($raw, $secrets) === 'ok' ? 'message' : 'quarantine');
        } catch (\Throwable) {
            return [503, self::NOT_STORED];
        }
        return [200, self::ACK];
    }
}
