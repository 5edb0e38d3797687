<?php
// What is generated of the description, and values in its types: ClassIn is PHP, where a number may be text, and {} a [].
declare(strict_types=1);

namespace ClassIn;

final class Tables
{
    /** A part of the generated tables; its shapes and lists as arrays. */
    public static function get(string $part): array
    {
        static $tables = null;
        $tables ??= json_decode(file_get_contents(__DIR__ . '/generated/classin.tables.json'), true);
        return $tables[$part];
    }

    /** A value in the type of its shape; null for what cannot be read so. Objects stay objects, or PHP would write [] for {}. */
    public static function coerce(mixed $shape, mixed $value): mixed
    {
        if (is_array($shape) && array_is_list($shape) && $shape) {
            return is_array($value) ? array_map(fn ($one) => self::coerce($shape[0], $one), $value) : null;
        }
        if (is_array($shape)) {
            if (is_array($value)) {
                $value = count($value) === 1 ? $value[0] : ($value ? null : new \stdClass());
            }
            if (!$value instanceof \stdClass) {
                return null;
            }
            $made = new \stdClass();
            foreach (get_object_vars($value) as $name => $one) {
                $field = $shape[$name] ?? $shape['*'] ?? null;
                $one = $field === null ? $one : self::coerce($field, $one);
                if ($one !== null) {
                    $made->$name = $one;
                }
            }
            return $made;
        }
        $number = is_int($value) || is_float($value) ? $value : (is_string($value) && preg_match('/^\s*-?\d+(\.\d+)?\s*$/', $value) ? $value + 0 : null);
        return match ($shape) {
            'any' => $value,
            'string' => is_string($value) ? $value : ($number === null ? null : (string) $number),
            'boolean' => ['1' => true, '0' => false, '' => false][is_scalar($value) ? (string) $value : 'none'] ?? null,
            'integer' => $number === null || $number != (int) $number ? null : (int) $number,
            default => $number,
        };
    }

    /** What stands at the end of a path; null where nothing does. */
    public static function at(mixed $value, string $path): mixed
    {
        foreach (explode('.', $path) as $name) {
            $value = $value instanceof \stdClass ? $value->$name ?? null : null;
        }
        return $value;
    }
}
