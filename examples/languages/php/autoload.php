<?php
// Loads the generated client without Composer; Guzzle comes from Debian (php-guzzlehttp-guzzle), or from Composer where there is one.
declare(strict_types=1);

foreach ([__DIR__ . '/vendor/autoload.php', '/usr/share/php/GuzzleHttp/autoload.php'] as $guzzle) {
    if (is_file($guzzle)) {
        require_once $guzzle;
        break;
    }
}
spl_autoload_register(function (string $class): void {
    $path = str_starts_with($class, 'ClassInClient\\')
        ? __DIR__ . '/generated/client/lib/' . strtr(substr($class, strlen('ClassInClient\\')), '\\', '/') . '.php'
        : (str_starts_with($class, 'ClassIn\\') ? __DIR__ . '/' . substr($class, strlen('ClassIn\\')) . '.php' : '');
    if ($path !== '' && is_file($path)) {
        require $path;
    }
});
