# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.del_course_student_request import DelCourseStudentRequest
from ...models.del_course_student_response import DelCourseStudentResponse
from ...types import Response


def _get_kwargs(
    *,
    body: DelCourseStudentRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=delCourseStudent",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DelCourseStudentResponse | None:
    if response.status_code == 200:
        response_200 = DelCourseStudentResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DelCourseStudentResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseStudentRequest,
) -> Response[DelCourseStudentResponse]:
    """Remove a student or an auditor from a course.

     The person can no longer enter the lessons of the course and is put out of one that is being held.
    Whether the person keeps access to what
    was in the course follows the course's `notAllowDeleteCourseStudentReplay`.

    Somebody whom the course does not have in this role gives 162, which is no failure: sent again, the
    call ends in the same state. Mind
    the role all the same, for who is in the course in the other one is not removed.

    Args:
        body (DelCourseStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelCourseStudentResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseStudentRequest,
) -> DelCourseStudentResponse | None:
    """Remove a student or an auditor from a course.

     The person can no longer enter the lessons of the course and is put out of one that is being held.
    Whether the person keeps access to what
    was in the course follows the course's `notAllowDeleteCourseStudentReplay`.

    Somebody whom the course does not have in this role gives 162, which is no failure: sent again, the
    call ends in the same state. Mind
    the role all the same, for who is in the course in the other one is not removed.

    Args:
        body (DelCourseStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelCourseStudentResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseStudentRequest,
) -> Response[DelCourseStudentResponse]:
    """Remove a student or an auditor from a course.

     The person can no longer enter the lessons of the course and is put out of one that is being held.
    Whether the person keeps access to what
    was in the course follows the course's `notAllowDeleteCourseStudentReplay`.

    Somebody whom the course does not have in this role gives 162, which is no failure: sent again, the
    call ends in the same state. Mind
    the role all the same, for who is in the course in the other one is not removed.

    Args:
        body (DelCourseStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelCourseStudentResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseStudentRequest,
) -> DelCourseStudentResponse | None:
    """Remove a student or an auditor from a course.

     The person can no longer enter the lessons of the course and is put out of one that is being held.
    Whether the person keeps access to what
    was in the course follows the course's `notAllowDeleteCourseStudentReplay`.

    Somebody whom the course does not have in this role gives 162, which is no failure: sent again, the
    call ends in the same state. Mind
    the role all the same, for who is in the course in the other one is not removed.

    Args:
        body (DelCourseStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelCourseStudentResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
